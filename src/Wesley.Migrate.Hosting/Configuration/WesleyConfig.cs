using System.Collections.Immutable;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Configuration;

/// <summary>What <c>wesley.json</c> says.</summary>
public sealed record WesleyConfig
{
    /// <summary>The usual file name.</summary>
    public const string FileName = "wesley.json";

    /// <summary>No configuration at all.</summary>
    public static WesleyConfig Empty { get; } = new();

    /// <summary>The file as the user named it.</summary>
    public string Name { get; init; } = FileName;

    /// <summary>Plugin folders.</summary>
    public ImmutableArray<PluginRoot> PluginRoots { get; init; } = [];

    /// <summary>Options by plugin id: JSON objects, blank before so that lines and columns are those of the file.</summary>
    public ImmutableSortedDictionary<string, SourceText> Options { get; init; } = ImmutableSortedDictionary.Create<string, SourceText>(StringComparer.Ordinal);

    /// <summary><c>abort</c> or <c>continue</c> by plugin id: what becomes of the run when the plugin fails.</summary>
    public ImmutableSortedDictionary<string, string> OnFailure { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The ids of plugins without which the user wants to go on when they fail.</summary>
    public ImmutableSortedSet<string> Dispensable => OnFailure.Where(f => f.Value == "continue").Select(f => f.Key).ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>What one call into a plugin may take.</summary>
    public TimeSpan CallBudget { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Pattern of kinds to <c>plugin-id/strategy-id</c>.</summary>
    public ImmutableSortedDictionary<string, string> Pins { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The dialect; null when the file does not say.</summary>
    public string? Dialect { get; init; }

    /// <summary>What findings weigh.</summary>
    public ImmutableArray<PolicyEntry> Policy { get; init; } = [];

    /// <summary>The baseline as the user could name it; null when the file does not say.</summary>
    public string? Baseline { get; init; }
}
