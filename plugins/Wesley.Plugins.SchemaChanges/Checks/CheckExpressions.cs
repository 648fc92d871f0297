using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Checks;

/// <summary>Check expressions of tables and columns.</summary>
internal static class CheckExpressions
{
    internal static Detector Instance { get; } = PairDetector.OfElements(
        "check-expressions",
        [CheckAdded.Info, CheckChanged.Info, CheckRemoved.Info],
        pair => !pair.IsOfOneSort ? [] : TextDifference.Of(pair, SchemaAspect.Check, e => e.Check, CheckAdded.Info, CheckChanged.Info, CheckRemoved.Info));
}
