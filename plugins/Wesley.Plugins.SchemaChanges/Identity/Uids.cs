using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>The uid of tables and fields that both versions have.</summary>
internal static class Uids
{
    internal static Detector Instance { get; } = new()
    {
        Id = "uids",
        Consumes = Renames.All,
        Kinds = [IdentityAdded.Info, IdentityChanged.Info, IdentityRemoved.Info],
        Find = request =>
        {
            var changes = ElementWalk.Pairs(request).SelectMany(Compare).ToList();
            return new DetectionResult { Changes = [.. changes], Diagnostics = [.. changes.SelectMany(Report)] };
        },
    };

    private static IEnumerable<Change> Compare(ElementPair pair) => !pair.IsOfOneSort ? [] : TextDifference.Of(
        pair, SchemaAspect.Uid, e => e.Uid, IdentityAdded.Info, IdentityChanged.Info, IdentityRemoved.Info);

    private static IEnumerable<Diagnostic> Report(Change change)
    {
        if (change.Kind == IdentityChanged.Info.Kind)
        {
            yield return IdentityDiagnostic.Of(change, "identity-changed", Severity.Error) with
            {
                Message = $"{change.Coordinate} had the uid {change.Before} and has {change.After} now, which says that it is another element.",
                NextStep = $"Restore the uid {change.Before}; to replace the element, drop it in one migration and add the new one in the next.",
            };
        }
        else if (change.Kind == IdentityRemoved.Info.Kind)
        {
            yield return IdentityDiagnostic.Of(change, "identity-removed", Severity.Warning) with
            {
                Message = $"{change.Coordinate} lost its uid {change.Before}: a later rename cannot be told from a drop.",
                NextStep = $"Restore the uid {change.Before}.",
            };
        }
    }
}
