using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>One column's new value for the rows that miss it.</summary>
public sealed record Fill
{
    /// <summary>The column by the names of the new schema.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>Which stored column is written.</summary>
    public required FillTarget Target { get; init; }

    /// <summary>
    /// A PostgreSQL predicate over the row that holds while the value is missing and no longer once it is written; the engine
    /// puts it into the statement that writes. <c>{target}</c> stands for the written column, quoted, and <c>{source}</c> for the
    /// column at the coordinate as it is stored before, quoted.
    /// </summary>
    public required string Pending { get; init; }

    /// <summary>The value.</summary>
    public required ValueExpression Value { get; init; }

    /// <summary>The columns that the value reads, by their fields in the new schema, or as they are called in the database; never the target itself unless it exists before.</summary>
    public ImmutableArray<string> Reads { get; init; } = [];

    /// <summary>Where the value comes from.</summary>
    public required FillSource Source { get; init; }

    /// <summary>How writers are kept in step.</summary>
    public required BarrierKind Barrier { get; init; }

    /// <summary>Why a person should look at the value before it is written; null when nobody has to.</summary>
    public string? NeedsReview { get; init; }
}
