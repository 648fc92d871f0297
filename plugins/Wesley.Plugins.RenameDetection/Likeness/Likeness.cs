using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>How much something gone and something new are alike, and why.</summary>
internal sealed record Likeness
{
    /// <summary>Nothing in common.</summary>
    internal static Likeness None { get; } = new() { Score = 0 };

    /// <summary>From 0 to 1.</summary>
    internal required double Score { get; init; }

    /// <summary>What speaks for it and against it.</summary>
    internal ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>More of the same, which takes away a part of what is missing to 1.</summary>
    internal Likeness Plus(double share, string reason) =>
        new() { Score = Score + ((1 - Score) * share), Reasons = Reasons.Add(reason) };

    /// <summary>A difference, which leaves a part of the score.</summary>
    internal Likeness Times(double factor, string reason) =>
        new() { Score = Score * factor, Reasons = Reasons.Add(reason) };

    internal Likeness Noting(string reason) => this with { Reasons = Reasons.Add(reason) };
}
