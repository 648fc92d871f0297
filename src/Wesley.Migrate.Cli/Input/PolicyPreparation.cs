using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>The policy of a run, from <c>wesley.json</c>, the baseline and the comments of the new schema.</summary>
internal sealed record PolicyPreparation
{
    /// <summary>The policy.</summary>
    public Policy Policy { get; init; } = Policy.Default;

    /// <summary>The baseline's file as the user named it.</summary>
    public string BaselineName { get; init; } = Baseline.FileName;

    /// <summary>The baseline's text, when it was read.</summary>
    public SourceText? BaselineSource { get; init; }

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    internal static PolicyPreparation Of(PolicyChoice choice, PluginSession session, ImmutableArray<SourceText> after, Surroundings surroundings)
    {
        var names = RuleNames.Of(
            session.Folders.SelectMany(f => f.Manifest.Provides.Kinds).Select(k => k.Kind)
                .Concat(DiagnosticPages.Ids)
                .Concat(DiagnosticPages.Of(session.Folders).Select(p => p.Key)));
        var suppressions = SuppressionReader.Read(after, names);
        var name = choice.Baseline ?? session.Config.Baseline;
        var baseline = BaselineFile.Read(name, choice.WriteBaseline, surroundings);
        return new()
        {
            Policy = new()
            {
                Entries = session.Config.Policy,
                Suppressions = suppressions.Value,
                Baseline = baseline.Value.Baseline,
                FailOn = choice.FailOn,
                RefusalsStand = choice.RefusalsStand,
            },
            BaselineName = name ?? Baseline.FileName,
            BaselineSource = baseline.Value.Source,
            Diagnostics = [.. PolicyCheck.Problems(session.Config.Policy, names), .. suppressions.Diagnostics, .. baseline.Diagnostics],
        };
    }
}
