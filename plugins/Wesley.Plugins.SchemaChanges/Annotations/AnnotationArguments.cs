using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Annotations;

/// <summary>The kinds of change of one argument of a directive that stays.</summary>
internal static class AnnotationArguments
{
    private const string Ask = "Ask whoever gives @{subject} a meaning whether rows are touched; a plugin may claim this kind.";

    internal static ChangeKindInfo Added { get; } = Unstored.Kind(
        "annotation.argument.added",
        "annotation.argument.removed",
        "Argument of a directive added",
        "A directive whose meaning the engine does not know is given one more argument.",
        Ask);

    internal static ChangeKindInfo Changed { get; } = Unstored.Kind(
        "annotation.argument.changed",
        "annotation.argument.changed",
        "Argument of a directive changed",
        "A directive whose meaning the engine does not know is given another value for an argument.",
        Ask);

    internal static ChangeKindInfo Removed { get; } = Unstored.Kind(
        "annotation.argument.removed",
        "annotation.argument.added",
        "Argument of a directive removed",
        "A directive whose meaning the engine does not know is no longer given an argument.",
        Ask);
}
