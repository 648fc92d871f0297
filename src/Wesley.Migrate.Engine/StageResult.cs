using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine;

/// <summary>What a stage returns: its value and everything it has to say.</summary>
/// <typeparam name="T">The stage's value.</typeparam>
public sealed record StageResult<T>
{
    /// <summary>The value; only meaningful when <see cref="Succeeded"/>.</summary>
    public required T Value { get; init; }

    /// <summary>All diagnostics of the stage, in ordinal order of place and id where the stage has no better order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the stage has to know from the user.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Whether no diagnostic is an error.</summary>
    public bool Succeeded => Diagnostics.All(d => d.Severity != Severity.Error);
}
