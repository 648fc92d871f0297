using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>A rename to ask about: one pair, or several of equal score of which at most one is meant.</summary>
internal sealed record Suggestion
{
    public required ImmutableArray<Pair> Pairs { get; init; }

    /// <summary>Whether another pair is as good, in this suggestion or in one that shares a name with it.</summary>
    public required bool Tied { get; init; }
}
