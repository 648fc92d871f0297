using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A file of the folder that the page shows whole: what runs, and the two schemas.</summary>
internal sealed record ReportFile
{
    private static readonly string[] Shown = ["expand-sql", "backfill-script", "switch-sql", "contract-sql", "schema"];

    public required string Path { get; init; }

    public required string Anchor { get; init; }

    public required string Role { get; init; }

    public required int Lines { get; init; }

    public required string Text { get; init; }

    internal static ImmutableArray<ReportFile> All(MigrationPlan plan, Func<string, string?> read) =>
    [
        .. plan.Steps.SelectMany(s => s.Artifacts).Concat(plan.Artifacts)
            .Where(a => Shown.Contains(a.Role))
            .DistinctBy(a => a.Path)
            .OrderBy(a => Array.IndexOf(Shown, a.Role)).ThenBy(a => a.Path, StringComparer.Ordinal)
            .Select(a => (Artifact: a, Text: read(a.Path)))
            .Where(f => f.Text is not null)
            .Select((f, i) => new ReportFile
            {
                Path = f.Artifact.Path,
                Anchor = FormattableString.Invariant($"file-{i + 1}"),
                Role = Words(f.Artifact.Role),
                Lines = f.Text!.Split('\n').Length - 1,
                Text = f.Text,
            }),
    ];

    private static string Words(string role) => role switch
    {
        "expand-sql" => "before the scripts: new columns and the write barrier",
        "backfill-script" => "fills one table",
        "switch-sql" => "after the scripts: the swap",
        "contract-sql" => "last of all: the drops",
        _ => "schema",
    };
}
