using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Relations;

/// <summary>The kinds of change of a relation that both versions have.</summary>
internal static class RelationKinds
{
    private const string Readers = "Look for code that reads {coordinate}.";

    internal static ChangeKindInfo TypeChanged { get; } = Unstored.Kind(
        "relation.type.changed",
        "relation.type.changed",
        "Relation type changed",
        "A field that stores nothing has another type.",
        Readers,
        Verdict.Depends);

    internal static ChangeKindInfo TargetAdded { get; } = Unstored.Kind(
        "relation.target.added",
        "relation.target.removed",
        "Relation target stated",
        "A field that stores nothing says now through which key it leads to other rows.",
        Readers,
        Verdict.Depends);

    internal static ChangeKindInfo TargetChanged { get; } = Unstored.Kind(
        "relation.target.changed",
        "relation.target.changed",
        "Relation target changed",
        "A field that stores nothing leads to other rows through another key.",
        Readers,
        Verdict.Depends);

    internal static ChangeKindInfo TargetRemoved { get; } = Unstored.Kind(
        "relation.target.removed",
        "relation.target.added",
        "Relation target no longer stated",
        "A field that stores nothing no longer says through which key it leads to other rows.",
        Readers,
        Verdict.Depends);
}
