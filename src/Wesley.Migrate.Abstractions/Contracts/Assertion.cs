using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>An invariant as data; it holds no code.</summary>
public sealed record Assertion
{
    /// <summary>Unique within the contract, such as <c>nullability:User.email</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it looks at.</summary>
    public required AssertionKind Kind { get; init; }

    /// <summary>One sentence that says what holds, in the user's own names.</summary>
    public required string Statement { get; init; }

    /// <summary>The place in the schema.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>The table's name in the database, at the time of the phase.</summary>
    public required string Table { get; init; }

    /// <summary>The columns, at the time of the phase.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>When it is evaluated.</summary>
    public required AssertionPhase Phase { get; init; }

    /// <summary>Whether a failing row stops the migration.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What it reads.</summary>
    public required AssertionMode Mode { get; init; }

    /// <summary>A PostgreSQL query that selects the keys of failing rows; no row means that it holds.</summary>
    public required string Sql { get; init; }

    /// <summary>The database constraint that proves it, once there is one.</summary>
    public string? ProvenBy { get; init; }

    /// <summary>
    /// A query over the old schema that gives one text. The pre-check can remember it, and <see cref="Sql"/> compares with it by
    /// <see cref="SqlText.Remembered"/>; null for what needs no memory.
    /// </summary>
    public string? RememberSql { get; init; }

    /// <summary>The row form; <see langword="null"/> for what rows alone cannot tell.</summary>
    public RowPredicate? Predicate { get; init; }

    /// <summary>Rows, as a JSON array of objects, on which the row form must fail; null without a row form.</summary>
    public string? CounterexampleJson { get; init; }
}
