using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>A kind of change as the manifests tell it.</summary>
internal sealed record KindRow
{
    /// <summary>The kind's entry in the manifest.</summary>
    public required KindEntry Kind { get; init; }

    /// <summary>The plugin that adds it to the catalogue.</summary>
    public required string Plugin { get; init; }

    /// <summary>The strategies with the best claim: exact ones, else those with the longest prefix.</summary>
    public required ImmutableArray<string> ClaimedBy { get; init; }

    /// <summary>Its page, as the user would name it; null where the plugin brings none.</summary>
    public required string? Page { get; init; }

    /// <summary>How many examples stand beside the page.</summary>
    public required int Examples { get; init; }

    /// <summary>Whether it is taken on, and by how many.</summary>
    internal ClaimCoverage Coverage => ClaimedBy.Length switch
    {
        1 => ClaimCoverage.Claimed,
        > 1 => ClaimCoverage.Contested,
        _ => Kind.Effect switch { "backfill" => ClaimCoverage.Unclaimed, "refuse" => ClaimCoverage.Refused, _ => ClaimCoverage.NotNeeded },
    };

    internal string Claimed => ClaimedBy.IsEmpty ? Kind.Effect is "backfill" or "refuse" ? "nobody" : "" : string.Join(", ", ClaimedBy);

    /// <param name="folders">The plugins.</param>
    /// <param name="pins">The user's pins, which win over every claim; null where they do not count.</param>
    internal static IReadOnlyList<KindRow> All(ImmutableArray<PluginFolder> folders, ImmutableSortedDictionary<string, string>? pins = null) =>
    [
        .. folders
            .SelectMany(f => f.Manifest.Provides.Kinds.Select(k => Of(k, f, folders, pins)))
            .OrderBy(r => r.Kind.Kind, StringComparer.Ordinal),
    ];

    internal static KindRow Of(KindEntry kind, PluginFolder plugin, ImmutableArray<PluginFolder> folders, ImmutableSortedDictionary<string, string>? pins = null)
    {
        var pinned = pins?.Where(p => KindPattern.IsValid(p.Key) && new KindPattern(p.Key).Matches(kind.Kind)).OrderByDescending(p => p.Key.Length).Select(p => p.Value).FirstOrDefault();
        var claims = (
            from folder in folders
            from strategy in folder.Manifest.Provides.Strategies
            from pattern in strategy.Claims.Select(c => new KindPattern(c))
            where pattern.Matches(kind.Kind)
            select (pattern.IsExact, Name: $"{folder.Manifest.Id}/{strategy.Id}")).ToList();
        // The ranks of a run: the pin, a claim by name, and a claim of many, which does not reach what is refused.
        var best = claims.Any(c => c.Name == pinned) ? claims.Where(c => c.Name == pinned)
            : claims.Any(c => c.IsExact) || kind.Effect == "refuse" ? claims.Where(c => c.IsExact)
            : claims;
        return new()
        {
            // No change is at hand here, so the texts' tokens become words.
            Kind = kind with { Purpose = kind.Purpose is { } purpose ? CatalogueWords.Of(purpose) : null },
            Plugin = plugin.Manifest.Id,
            ClaimedBy = [.. best.Select(c => c.Name).Distinct().Order(StringComparer.Ordinal)],
            Page = RulePages.Text(plugin, kind.Kind) is null ? null : $"{RulePages.Folder(plugin, kind.Kind).Name}/rule.md",
            Examples = RulePages.Examples(plugin, kind.Kind),
        };
    }
}
