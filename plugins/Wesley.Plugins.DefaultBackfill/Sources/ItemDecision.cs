using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>
/// A list can ask for two constants at one coordinate, one for null lists and one for null items. An array is meant for the
/// lists, anything else for the items.
/// </summary>
internal static class ItemDecision
{
    internal static Decision? ForColumn(Subject subject) =>
        subject.Constant is { } constant && !(Asks(subject, Kinds.ItemsRequired) && !IsArray(constant)) ? constant : null;

    internal static Decision? ForItems(Subject subject) =>
        subject.Constant is { } constant && !(Asks(subject, Kinds.Required) && IsArray(constant)) ? constant : null;

    /// <summary>Whether the coordinate has that change, as it is or refined.</summary>
    internal static bool Asks(Subject subject, string kind) =>
        subject.Request.Changes.Any(c => c.Coordinate == subject.Coordinate
            && (c.Kind.Id == kind || c.Kind.Id.StartsWith(kind + ".", StringComparison.Ordinal)));

    private static bool IsArray(Decision decision) => decision.ConstantJson!.AsSpan().TrimStart() is ['[', ..];
}
