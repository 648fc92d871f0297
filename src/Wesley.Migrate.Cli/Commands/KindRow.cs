using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>A kind of change as the manifests tell it.</summary>
internal sealed record KindRow
{
    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What it asks of existing rows.</summary>
    public required string Effect { get; init; }

    /// <summary>The plugin that adds it to the catalogue.</summary>
    public required string Plugin { get; init; }

    /// <summary>The strategies with the best claim: exact ones, else those with the longest prefix.</summary>
    public required ImmutableArray<string> ClaimedBy { get; init; }

    internal string Claimed => ClaimedBy.IsEmpty ? Effect is "backfill" or "refuse" ? "nobody" : "" : string.Join(", ", ClaimedBy);

    internal static IReadOnlyList<KindRow> All(ImmutableArray<PluginFolder> folders) =>
    [
        .. folders
            .SelectMany(f => f.Manifest.Provides.Kinds.Select(k => Of(k, f.Manifest.Id, folders)))
            .OrderBy(r => r.Kind, StringComparer.Ordinal),
    ];

    private static KindRow Of(KindEntry kind, string plugin, ImmutableArray<PluginFolder> folders)
    {
        var claims = (
            from folder in folders
            from strategy in folder.Manifest.Provides.Strategies
            from pattern in strategy.Claims.Select(c => new KindPattern(c))
            where pattern.Matches(kind.Kind)
            select (pattern.IsExact, Name: $"{folder.Manifest.Id}/{strategy.Id}")).ToList();
        var best = claims.Any(c => c.IsExact) ? claims.Where(c => c.IsExact) : claims;
        return new() { Kind = kind.Kind, Effect = kind.Effect, Plugin = plugin, ClaimedBy = [.. best.Select(c => c.Name).Distinct().Order(StringComparer.Ordinal)] };
    }
}
