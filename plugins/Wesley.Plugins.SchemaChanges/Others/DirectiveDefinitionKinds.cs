using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>The kinds of change of where and how often a directive may stand.</summary>
internal static class DirectiveDefinitionKinds
{
    private const string Nothing = "Nothing: it is not stored, and no row is touched.";
    private const string Uses = "Look for schemas and documents that use {coordinate} there.";

    internal static ChangeKindInfo LocationAdded { get; } = Unstored.Kind(
        "directive.location.added", "directive.location.removed", "Place of a directive added", "A directive may stand at one more place.", Nothing);

    internal static ChangeKindInfo LocationRemoved { get; } = Unstored.Kind(
        "directive.location.removed", "directive.location.added", "Place of a directive removed", "A directive may no longer stand at a place.",
        Uses, Verdict.No);

    internal static ChangeKindInfo RepeatableAdded { get; } = Unstored.Kind(
        "directive.repeatable.added", "directive.repeatable.removed", "Directive made repeatable", "A directive may stand several times at one place.",
        Nothing);

    internal static ChangeKindInfo RepeatableRemoved { get; } = Unstored.Kind(
        "directive.repeatable.removed", "directive.repeatable.added", "Directive no longer repeatable", "A directive may stand only once at one place.",
        Uses, Verdict.Depends);
}
