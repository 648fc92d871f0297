using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Catalogue;

namespace Wesley.Plugins.SchemaChanges.Arguments;

/// <summary>The kinds of change of a field's arguments.</summary>
internal static class ArgumentKinds
{
    private const string Callers = "Look for code that gives {coordinate} a value.";

    internal static ChangeKindInfo Added { get; } = Unstored.Kind(
        "argument.added",
        "argument.removed",
        "Argument added",
        "A field takes one more argument.",
        "Let code that reads the field give {coordinate} if it is required; no row is touched.",
        Verdict.Depends);

    internal static ChangeKindInfo Removed { get; } = Unstored.Kind(
        "argument.removed", "argument.added", "Argument removed", "A field no longer takes an argument.", Callers, Verdict.No);

    internal static ChangeKindInfo TypeChanged { get; } = Unstored.Kind(
        "argument.type.changed", "argument.type.changed", "Argument type changed", "An argument of a field has another type.", Callers, Verdict.Depends);
}
