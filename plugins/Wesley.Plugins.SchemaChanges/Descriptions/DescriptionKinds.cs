using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

/// <summary>The kinds of change of a description.</summary>
internal static class DescriptionKinds
{
    private const string Nothing = "Nothing: it is not stored, and no row is touched.";

    internal static ChangeKindInfo Added { get; } =
        Unstored.Kind("description.added", "description.removed", "Description added", "An element is described now.", Nothing);

    internal static ChangeKindInfo Changed { get; } =
        Unstored.Kind("description.changed", "description.changed", "Description changed", "The text that describes an element differs.", Nothing);

    internal static ChangeKindInfo Removed { get; } =
        Unstored.Kind("description.removed", "description.added", "Description removed", "An element is no longer described.", Nothing);
}
