using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>The kinds of change of the old name that an element states for itself.</summary>
internal static class FormerNameKinds
{
    internal static ChangeKindInfo Added { get; } = Unstored.Kind(
        "identity.former.added",
        "identity.former.removed",
        "Former name stated",
        "An element states an old name, and it is not renamed from it here.",
        "Remove the statement from {coordinate} if {after} is a rename of long ago.");

    internal static ChangeKindInfo Changed { get; } = Unstored.Kind(
        "identity.former.changed",
        "identity.former.changed",
        "Former name changed",
        "An element states another old name, and it is not renamed from it here.",
        "Remove the statement from {coordinate} if {after} is a rename of long ago.");

    internal static ChangeKindInfo Removed { get; } = Unstored.Kind(
        "identity.former.removed",
        "identity.former.added",
        "Former name no longer stated",
        "An element no longer states its old name.",
        "Nothing: the rename from {before} is done, or every database has to have seen it before this version.");
}
