using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Testing;

/// <summary>
/// Two versions of a schema put through the whole pipeline with the plugins given, and nothing else: what a plugin's test reads
/// as an example. No file is read or written.
/// </summary>
public sealed record PluginScenario
{
    /// <summary>The live schema, as SDL.</summary>
    public required string Before { get; init; }

    /// <summary>The wanted schema, as SDL.</summary>
    public required string After { get; init; }

    /// <summary>The plugins, in any order. A scenario needs one that finds the raw changes.</summary>
    public required ImmutableArray<IMigrationPlugin> Plugins { get; init; }

    /// <summary>The decisions file's text; null for none.</summary>
    public string? Decisions { get; init; }

    /// <summary>Options by the plugin type's name, as a JSON object each.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Runs it. Two runs of one scenario give the same result.</summary>
    public PluginScenarioResult Run()
    {
        var plugins = PluginSet.Of(Plugins.Select(p => Load(p, Options.TryGetValue(p.GetType().Name, out var options) ? PluginOptions.Of(options) : PluginOptions.Empty)));
        return PluginScenarioResult.Of(MigrationPipeline.Run(Input(Before, After, Decisions, plugins)), plugins);
    }

    internal static PipelineInput Input(string before, string after, string? decisions, PluginSet plugins) => new()
    {
        Before = [new() { Name = "before.graphql", Text = before }],
        After = [new() { Name = "after.graphql", Text = after }],
        Decisions = decisions is null ? null : new() { Name = "wesley.decisions.json", Text = decisions },
        Plugins = plugins,
    };

    internal static LoadedPlugin Load(IMigrationPlugin plugin, PluginOptions options) => new()
    {
        Identity = new() { Id = plugin.GetType().Name, Version = "0.0.0", Sha256 = $"sha256:{new string('0', 64)}" },
        Definition = plugin.Define(options),
    };
}
