using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Descriptions;

internal static class DescriptionChanged
{
    internal static ChangeKindInfo Info { get; } = new()
    {
        Kind = "description.changed",
        Title = "Description changed",
        Purpose = "The description of an element differs.",
        Effect = DataEffect.None,
        Contexts = Contexts.Harmless,
        Remediation = "Nothing: it is not stored, and no row is touched.",
        Rollback = Undo.NothingStored,
        Mirror = "description.changed",
    };
}
