using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Contract.Stored;

/// <summary>An assertion as a contract file states it, with all that a reader may want to say of it.</summary>
public sealed record StoredAssertion
{
    /// <summary>Its id, unique in the file.</summary>
    public required string Id { get; init; }

    /// <summary>The rule that states it.</summary>
    public required string Rule { get; init; }

    /// <summary>The kind, in kebab case.</summary>
    public required string Kind { get; init; }

    /// <summary>What holds, in a sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>The place in the schema.</summary>
    public required string Coordinate { get; init; }

    /// <summary>The table in the database.</summary>
    public required string Table { get; init; }

    /// <summary>The columns.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>How much a failing row weighs.</summary>
    public required string Severity { get; init; }

    /// <summary><c>catalog</c> or <c>full</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>Selects the keys of failing rows.</summary>
    public required string Sql { get; init; }

    /// <summary>How many failing rows are put up with.</summary>
    public required int Threshold { get; init; }

    /// <summary>The constraint that proves it, once there is one.</summary>
    public string? ProvenBy { get; init; }

    /// <summary>Whether it compares with what the pre-check remembered.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>The row form; null for what rows alone cannot tell.</summary>
    public RowPredicate? Predicate { get; init; }
}
