using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Types;

internal static class DefinitionKindChanged
{
    internal static ChangeKindInfo Info { get; } = Unstored.Kind(
        "definition.kind.changed",
        "definition.kind.changed",
        "Definition became something else",
        "A name that stood for one sort of definition without rows stands for another sort now.",
        "Look for code that uses {coordinate} as {before}.",
        Verdict.No);
}
