using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine;

/// <summary>Keeps the books of one run of the pipeline: its stage, its result so far and everything that was said.</summary>
internal sealed class PipelineRun(PluginBoundary boundary, PluginSet plugins)
{
    /// <summary>Where plugins are asked.</summary>
    internal PluginBoundary Boundary { get; } = boundary;

    /// <summary>The plugins, those loaded that somebody has needed so far.</summary>
    internal PluginSet Plugins { get; private set; } = plugins;

    internal PipelineResult Result { get; set; } = new() { Stage = "read" };

    /// <summary>The files that are made of the schemas alone, beside the stages in between; null when nothing is written.</summary>
    internal Task<ImmutableSortedDictionary<string, string>>? SchemaFiles { get; set; }

    internal DecisionSet Decisions { get; set; } = DecisionSet.Empty;

    internal ConversionTable Conversions { get; set; } = ConversionTable.Empty;

    internal bool Failed => Result.Diagnostics.Any(d => d.Severity == Severity.Error);

    internal T Stage<T>(string name, StageResult<T> stage)
    {
        Result = Result with
        {
            Stage = name,
            Diagnostics = Result.Diagnostics.AddRange(stage.Diagnostics.Select(d => PluginFailure.Weighed(d, Boundary.Rules))),
            Questions = Result.Questions.AddRange(stage.Questions),
        };
        return stage.Value;
    }

    /// <summary>Loads what looks at one of the changes; whether there was anything to load.</summary>
    internal bool Load(string stage, ImmutableArray<Change> changes, Func<DeferredPlugin, ImmutableArray<KindPattern>> patterns)
    {
        var before = Plugins;
        Plugins = Stage(stage, Plugins.With(changes.Select(c => c.Kind), patterns));
        return !ReferenceEquals(before, Plugins);
    }
}
