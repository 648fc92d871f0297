using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>One assertion of a contract document.</summary>
public sealed record RowAssertion
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What holds, in one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>The table's name in the database.</summary>
    public required string Table { get; init; }

    /// <summary>Whether a failing row stops the migration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How many failing rows are still accepted.</summary>
    public int Threshold { get; init; }

    /// <summary>How many failing rows are named.</summary>
    public int SampleLimit { get; init; } = 10;

    /// <summary>The row form; null for what rows alone cannot tell.</summary>
    public RowPredicate? Predicate { get; init; }
}
