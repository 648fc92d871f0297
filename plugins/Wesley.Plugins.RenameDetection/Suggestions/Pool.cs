using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>All that is gone and new in one scope: the tables, the enums, the columns of a table, the values of an enum.</summary>
internal sealed class Pool
{
    public required ImmutableArray<Suspect> Gone { get; init; }

    public required ImmutableArray<Suspect> Added { get; init; }

    /// <summary>How alike two of them are.</summary>
    public required Compare Compare { get; init; }

    /// <summary>Whether there is anything to compare.</summary>
    internal bool IsOpen => !Gone.IsEmpty && !Added.IsEmpty;
}
