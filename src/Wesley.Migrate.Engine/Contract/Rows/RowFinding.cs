using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>What an assertion says about the rows at hand. It holds no value of any row.</summary>
public sealed record RowFinding
{
    /// <summary>The assertion.</summary>
    public required RowAssertion Assertion { get; init; }

    /// <summary>What it came to.</summary>
    public required RowVerdict Verdict { get; init; }

    /// <summary>How many rows fail.</summary>
    public int Failing { get; init; }

    /// <summary>The lines of the first failing rows, from 1.</summary>
    public ImmutableArray<int> Lines { get; init; } = [];

    /// <summary>Why it was skipped.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether this stops a migration.</summary>
    public bool Stops => Verdict == RowVerdict.Broken && Assertion.Severity == Severity.Error;
}
