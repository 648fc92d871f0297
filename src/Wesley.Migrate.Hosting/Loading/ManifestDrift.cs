using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>
/// Compares what a manifest says with what the code says. Listings and claims are answered from manifests alone, so they must
/// be true.
/// </summary>
internal static class ManifestDrift
{
    internal static IReadOnlyList<string> Differences(PluginProvides said, PluginDefinition does) =>
    [
        .. Compare("kind", said.Kinds.Select(Line), does.Kinds.Select(Line)),
        .. Compare("detector", said.Detectors.Select(Line), does.Detectors.Select(Line)),
        .. Compare("strategy", said.Strategies.Select(Line), does.Strategies.Select(Line)),
        .. Compare("rule", said.Rules.Select(Line), does.Rules.Select(Line)),
        .. Compare("conversion", said.Conversions.SelectMany(c => c.Lines), does.Conversions.Select(Line)),
    ];

    private static IEnumerable<string> Compare(string noun, IEnumerable<string> manifest, IEnumerable<string> code)
    {
        var (left, right) = (manifest.ToHashSet(StringComparer.Ordinal), code.ToHashSet(StringComparer.Ordinal));
        foreach (var only in left.Except(right, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return $"only the manifest has the {noun} {only}";
        }

        foreach (var only in right.Except(left, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return $"only the code has the {noun} {only}";
        }
    }

    private static string Line(KindEntry kind) => $"{kind.Kind} (effect {kind.Effect}{Level(kind.Level)})";

    private static string Line(ChangeKindInfo kind) => $"{kind.Kind} (effect {kind.Effect.ToString().ToLowerInvariant()}{Level(kind.DefaultLevel?.ToString().ToLowerInvariant())})";

    private static string Level(string? level) => level is null ? "" : $", level {level}";

    private static string Line(DetectorEntry d) => $"{d.Id} (consumes {List(d.Consumes)}; produces {List(d.Produces)}{When(d.OnlyWhenFound)})";

    private static string Line(IChangeDetector d) => $"{d.Id} (consumes {List(d.Consumes)}; produces {List(d.Produces)}{When(d.OnlyWhenFound)})";

    private static string When(bool onlyWhenFound) => onlyWhenFound ? "; only when found" : "";

    private static string Line(StrategyEntry s) => $"{s.Id} (claims {List(s.Claims)})";

    private static string Line(IBackfillStrategy s) => $"{s.Id} (claims {List(s.Claims)})";

    private static string Line(ConversionEdge c) => $"{c.From} -> {c.To} ({c.Fit.ToString().ToLowerInvariant()})";

    private static string Line(RuleEntry r) => $"{r.Id} (watches {List(r.Watches)})";

    private static string Line(IContractRule r) => $"{r.Id} (watches {List(r.Watches)})";

    private static string List<T>(IEnumerable<T> items) =>
        string.Join(", ", items.Select(i => i!.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) is { Length: > 0 } list ? list : "nothing";
}
