using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>Old names that tables and fields state for themselves. One that explains the rename at hand is part of that rename.</summary>
internal static class FormerNames
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "former-names",
        [FormerNameKinds.Added, FormerNameKinds.Changed, FormerNameKinds.Removed],
        pair => !pair.IsOfOneSort || IsThisRename(pair) ? [] : TextDifference.Of(
            pair, SchemaAspect.RenamedFrom, e => e.RenamedFrom, FormerNameKinds.Added, FormerNameKinds.Changed, FormerNameKinds.Removed));

    private static bool IsThisRename(ElementPair pair) =>
        pair.After.RenamedFrom is { } stated && string.Equals(stated, Name(pair.Before), StringComparison.Ordinal)
        && !string.Equals(Name(pair.Before), Name(pair.After), StringComparison.Ordinal);

    private static string Name(Element element) => element.Coordinate.Member ?? element.Coordinate.Type;
}
