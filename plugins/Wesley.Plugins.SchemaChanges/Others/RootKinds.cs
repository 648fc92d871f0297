using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>The kinds of change of the type that an operation starts at.</summary>
internal static class RootKinds
{
    private const string Readers = "Look for code that sends a {subject}; no row is touched.";

    internal static ChangeKindInfo Added { get; } = Unstored.Kind(
        "schema.root.added", "schema.root.removed", "Operation added", "The schema answers one more sort of operation.",
        "Nothing: it is not stored, and no row is touched.");

    internal static ChangeKindInfo Changed { get; } = Unstored.Kind(
        "schema.root.changed", "schema.root.changed", "Root type changed", "An operation starts at another type.", Readers, Verdict.Depends);

    internal static ChangeKindInfo Removed { get; } = Unstored.Kind(
        "schema.root.removed", "schema.root.added", "Operation removed", "The schema no longer answers a sort of operation.", Readers, Verdict.No);
}
