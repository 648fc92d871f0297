using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The whole page as its templates see it: texts and numbers only.</summary>
internal sealed record ReportView
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required ImmutableArray<ReportFact> Facts { get; init; }

    public required ImmutableArray<string> Required { get; init; }

    public required StepPicture Picture { get; init; }

    public required ImmutableArray<ReportTable> Tables { get; init; }

    public required ImmutableArray<ReportStep> Steps { get; init; }

    public required LockChart Locks { get; init; }

    public required ImmutableArray<ReportFile> Files { get; init; }

    public required ImmutableArray<ReportContract> Contracts { get; init; }

    public required RehearsalView Rehearsal { get; init; }

    public required ImmutableArray<string> Remarks { get; init; }

    public required ImmutableArray<ReportRow> Origin { get; init; }

    internal static ReportView Of(MigrationPlan plan, Func<string, byte[]?> read)
    {
        var files = ReportFile.All(plan, Text);
        var rehearsal = RehearsalView.Of(Text(RehearsalView.FileName), plan);
        return new()
        {
            Title = ReportHead.Title(plan),
            Lead = ReportHead.Lead(plan),
            Facts = ReportFacts.Of(plan, rehearsal),
            Required = plan.Summary.RequiredInput,
            Picture = StepPicture.Of(plan),
            Tables = ReportTable.All(plan),
            Steps = [.. plan.Steps.Select((s, i) => ReportStep.Of(s, i + 1, plan, files))],
            Locks = LockChart.Of(plan),
            Files = files,
            Contracts = ReportContract.All(plan, Text),
            Rehearsal = rehearsal,
            Remarks = plan.Diagnostics,
            Origin = ReportHead.Origin(plan),
        };

        string? Text(string path) => read(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
