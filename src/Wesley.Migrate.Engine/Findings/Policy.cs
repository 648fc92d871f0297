using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>What the user says about findings: how much each weighs, which of them do not count, and from which level on a run fails.</summary>
public sealed record Policy
{
    /// <summary>Nothing said: every finding weighs what its catalogue entry says, and errors fail.</summary>
    public static Policy Default { get; } = new();

    /// <summary>The entries of <c>wesley.json</c>, in the order of the file.</summary>
    public ImmutableArray<PolicyEntry> Entries { get; init; } = [];

    /// <summary>The comments of the new schema.</summary>
    public ImmutableArray<InlineSuppression> Suppressions { get; init; } = [];

    /// <summary>What was known and accepted before.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>From which level on a finding fails the run; <see cref="FindingLevel.Off"/> for never.</summary>
    public FindingLevel FailOn { get; init; } = FindingLevel.Error;

    /// <summary>
    /// Whether what nobody can carry out stays an error whatever is said about it. So it is in a run: a folder that is not
    /// written must not look like success.
    /// </summary>
    public bool RefusalsStand { get; init; }

    /// <summary>Whether the finding fails the run.</summary>
    public bool Fails(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !Governs(finding) || Stands(finding)
            ? finding.Level == FindingLevel.Error
            : finding.Suppressed is null && FailOn != FindingLevel.Off && finding.Level >= FailOn;
    }

    /// <summary>Whether the finding is about the migration. An unreadable schema or a broken configuration is no matter of taste.</summary>
    internal static bool Governs(Finding finding) => finding.Diagnostic is null or { Class: FailureClass.Finding };

    /// <summary>Whether the finding is a refusal that stays one.</summary>
    internal bool Stands(Finding finding) => RefusalsStand && finding.Diagnostic?.Severity == Severity.Error;
}
