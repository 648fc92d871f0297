using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine;

/// <summary>Keeps the books of one run of the pipeline: its stage, its result so far and everything that was said.</summary>
internal sealed class PipelineRun(PluginBoundary boundary)
{
    /// <summary>Where plugins are asked.</summary>
    internal PluginBoundary Boundary { get; } = boundary;

    internal PipelineResult Result { get; set; } = new() { Stage = "read" };

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
}
