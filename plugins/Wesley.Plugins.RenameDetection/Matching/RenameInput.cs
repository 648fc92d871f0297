using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>All that one detector has to match: what is gone, what is new, and what was said about it.</summary>
internal sealed record RenameInput
{
    public required ChangeKind Kind { get; init; }

    public required ImmutableArray<Element> Removed { get; init; }

    public required ImmutableArray<Element> Added { get; init; }

    public required ImmutableArray<StatedRename> Stated { get; init; }

    public required DetectionRequest Request { get; init; }
}
