using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>One column's new value, in the names of the database while the backfill runs.</summary>
public sealed record ColumnFill
{
    /// <summary>The column after.</summary>
    public required Field After { get; init; }

    /// <summary>The column before, when there was one.</summary>
    public Field? Before { get; init; }

    /// <summary>The stored column that is written: the column, its name before a rename, or its shadow.</summary>
    public required string Into { get; init; }

    /// <summary>Which of the three it is.</summary>
    public required FillTarget Target { get; init; }

    /// <summary>
    /// For a column of an enum that is written in place: the values of both versions, all of which must be allowed meanwhile.
    /// Empty when the old check lets everything through that is written.
    /// </summary>
    public ImmutableArray<string> Meanwhile { get; init; } = [];

    /// <summary>The old enum's values, by which its check is known; empty without <see cref="Meanwhile"/>.</summary>
    public ImmutableArray<string> OldValues { get; init; } = [];

    /// <summary>The predicate over the row that holds while the value is missing.</summary>
    public required string Pending { get; init; }

    /// <summary>The value as SQL.</summary>
    public string? Sql { get; init; }

    /// <summary>The value as a TypeScript expression over <c>row</c>.</summary>
    public string? TypeScript { get; init; }

    /// <summary>The columns read, by their names in the database before.</summary>
    public ImmutableArray<string> Reads { get; init; } = [];

    /// <summary>The columns whose new value is read, by their names in the database after.</summary>
    public ImmutableArray<string> Uses { get; init; } = [];

    /// <summary>How writers are kept in step.</summary>
    public required BarrierKind Barrier { get; init; }

    /// <summary>The trigger that fills rows meanwhile; null unless the barrier is one.</summary>
    public string? Trigger { get; init; }

    /// <summary>What the strategies returned; more than one where two changes meet at the column.</summary>
    public required ImmutableArray<Fill> Parts { get; init; }

    /// <summary>The strategies behind it, as <c>plugin-id/strategy-id</c>.</summary>
    public required ImmutableArray<string> Strategies { get; init; }

    /// <summary>What each change behind it contributes, by the change's id: the value in SQL, or in TypeScript where there is no SQL.</summary>
    public required ImmutableSortedDictionary<string, string> ValueByChange { get; init; }

    /// <summary>Where the value of each change behind it comes from, by the change's id.</summary>
    public required ImmutableSortedDictionary<string, FillSource> SourceByChange { get; init; }

    /// <summary>The ids of the changes behind it.</summary>
    public IEnumerable<string> Changes => ValueByChange.Keys;

    /// <summary>Where the value comes from.</summary>
    public FillSource Source => Parts[0].Source;

    /// <summary>Why a person should look at the value; null when nobody has to.</summary>
    public string? NeedsReview => Parts.Select(p => p.NeedsReview).FirstOrDefault(r => r is not null);
}
