using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>A file of the folder that the page shows whole: what runs, and the two schemas.</summary>
internal sealed record ReportFile
{
    /// <summary>In characters: of more a browser makes nothing that anybody could read.</summary>
    private const int Most = 1_500_000;

    private static readonly string[] Shown = ["expand-sql", "backfill-script", "switch-sql", "contract-sql", "schema"];

    public required string Path { get; init; }

    public required string Anchor { get; init; }

    public required string Role { get; init; }

    public required int Lines { get; init; }

    /// <summary>What is in it; null where the page has enough already.</summary>
    public required string? Text { get; init; }

    internal static ImmutableArray<ReportFile> All(MigrationPlan plan, Func<string, string?> read)
    {
        var shown = 0L;
        return [.. Files(plan, read).Select((f, i) => File(f.Artifact, f.Text, i + 1, isShown: (shown += f.Text.Length) <= Most))];
    }

    private static IEnumerable<(Artifact Artifact, string Text)> Files(MigrationPlan plan, Func<string, string?> read) =>
        plan.Steps.SelectMany(s => s.Artifacts).Concat(plan.Artifacts)
            .Where(a => Shown.Contains(a.Role))
            .DistinctBy(a => a.Path)
            .OrderBy(a => Array.IndexOf(Shown, a.Role)).ThenBy(a => a.Path, StringComparer.Ordinal)
            .Select(a => (Artifact: a, Text: read(a.Path)!))
            .Where(f => f.Text is not null);

    private static ReportFile File(Artifact artifact, string text, int number, bool isShown) => new()
    {
        Path = artifact.Path,
        Anchor = FormattableString.Invariant($"file-{number}"),
        Role = Words(artifact.Role),
        Lines = text.AsSpan().Count('\n'),
        Text = isShown ? text : null,
    };

    private static string Words(string role) => role switch
    {
        "expand-sql" => "before the scripts: new columns and the write barrier",
        "backfill-script" => "fills one table",
        "switch-sql" => "after the scripts: the swap",
        "contract-sql" => "last of all: the drops",
        _ => "schema",
    };
}
