using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Output;

/// <summary>What a run or a diff came to, ready to be reported.</summary>
internal sealed record Outcome
{
    // Put together once for all who ask, and again for a copy that holds something else.
    private ImmutableArray<Finding> _findings;

    /// <summary>The last stage that ran.</summary>
    public required string Stage { get; init; }

    /// <summary>What the pipeline found; null when it did not start.</summary>
    public PipelineResult? Result
    {
        get;
        init => (field, _findings) = (value, default);
    }

    /// <summary>Everything there is to say.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics
    {
        get;
        init => (field, _findings) = (value, default);
    }

    /// <summary>What the user says about findings.</summary>
    public Policy Policy
    {
        get;
        init => (field, _findings) = (value, default);
    } = Policy.Default;

    /// <summary>The texts by name.</summary>
    public required SourceBook Sources { get; init; }

    /// <summary>What was compared, as the user named it.</summary>
    public string From { get; init; } = "";

    /// <summary>What it was compared with, as the user named it.</summary>
    public string To { get; init; } = "";

    /// <summary>The plugins that were found, whose pages explain their diagnostics.</summary>
    public ImmutableArray<PluginFolder> Plugins { get; init; } = [];

    /// <summary>From which level on the text report tells a change at length.</summary>
    public FindingLevel Detail { get; init; } = FindingLevel.Error;

    /// <summary>What the pipeline was given; null when it did not start.</summary>
    public PipelineInput? Input { get; init; }

    /// <summary>The folder of the drops as a plan of their own, as the user would name it; null when there is none.</summary>
    public string? ContractFolder { get; init; }

    /// <summary>The folder as the user named it; null when none was written.</summary>
    public string? Folder { get; init; }

    /// <summary>The decisions file that was written; null when none was.</summary>
    public string? Decisions { get; init; }

    /// <summary>The changes.</summary>
    internal ImmutableArray<Change> Changes => Result?.Changes ?? [];

    /// <summary>What the user has to decide.</summary>
    internal ImmutableArray<Question> Questions => Result?.Questions ?? [];

    /// <summary>Everything there is to say about the changes and beside them, each with its level.</summary>
    internal ImmutableArray<Finding> Findings => _findings.IsDefault ? _findings = FindingList.Of(Result, Diagnostics, Policy) : _findings;

    /// <summary>Whether somebody said that a finding shall not count, and could say so: a refusal that stands is no less of an error.</summary>
    internal bool Silences(Finding finding) => finding.Suppressed is not null && !Policy.Fails(finding);

    /// <summary>How many findings fail the run.</summary>
    internal int Errors => Findings.Count(Policy.Fails);

    /// <summary>The process's exit code.</summary>
    internal int ExitCode => ExitCodes.Of(Findings.Where(Policy.Fails), !Questions.IsEmpty);

    /// <summary>The same without plan and files: where nothing is written, none is shown.</summary>
    internal Outcome WithoutPlan() => this with { Result = Result is { } result ? result with { Plan = null, Files = result.Files.Clear() } : null };
}
