using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output;

/// <summary>What a run or a diff came to, ready to be reported.</summary>
internal sealed record Outcome
{
    /// <summary>The last stage that ran.</summary>
    public required string Stage { get; init; }

    /// <summary>What the pipeline found; null when it did not start.</summary>
    public PipelineResult? Result { get; init; }

    /// <summary>Everything there is to say.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The texts by name.</summary>
    public required SourceBook Sources { get; init; }

    /// <summary>What was compared, as the user named it.</summary>
    public string From { get; init; } = "";

    /// <summary>What it was compared with, as the user named it.</summary>
    public string To { get; init; } = "";

    /// <summary>The folder as the user named it; null when none was written.</summary>
    public string? Folder { get; init; }

    /// <summary>The decisions file that was written; null when none was.</summary>
    public string? Decisions { get; init; }

    /// <summary>The changes.</summary>
    internal ImmutableArray<Change> Changes => Result?.Changes ?? [];

    /// <summary>What the user has to decide.</summary>
    internal ImmutableArray<Question> Questions => Result?.Questions ?? [];

    /// <summary>Everything there is to say about the changes and beside them, each with its level.</summary>
    internal ImmutableArray<Finding> Findings => FindingList.Of(Result, Diagnostics, Policy.Default);

    /// <summary>How many errors.</summary>
    internal int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>The process's exit code.</summary>
    internal int ExitCode => ExitCodes.Of(Diagnostics, !Questions.IsEmpty);
}
