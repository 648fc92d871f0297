using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>A migration folder on the disk.</summary>
internal static class FolderContents
{
    internal const string PlanName = "plan.json";

    /// <summary>What came of the last rehearsal; the plan, which is older, cannot name it.</summary>
    internal const string RehearsalName = "rehearsal.json";

    // Rendered from the plan, which therefore cannot hold their hashes; a verification renders them again.
    private static readonly string[] _rendered = ["plan.md", ReportPage.FileName];

    /// <summary>What the commands that a report proposes leave in the folder.</summary>
    private static readonly string[] _byproducts = ["node_modules", "package-lock.json", RehearsalName];

    /// <summary>A file's bytes by its path with forward slashes; <see langword="null"/> when it is not there or lies outside.</summary>
    internal static Func<string, byte[]?> Reader(string folder) => relative =>
    {
        var root = Path.GetFullPath(folder);
        var file = Path.GetFullPath(Path.Combine(root, relative));
        return file.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? File.ReadAllBytes(file) : null;
    };

    /// <summary>Files that the plan does not name, relative and in ordinal order.</summary>
    internal static ImmutableArray<string> Strangers(string folder, MigrationPlan plan)
    {
        var named = plan.Steps.SelectMany(s => s.Artifacts).Concat(plan.Artifacts).Select(a => a.Path).Append(PlanName).Concat(_rendered).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFileSystemEntries(folder)
                .Where(entry => !_byproducts.Contains(Path.GetFileName(entry)))
                .SelectMany(entry => Directory.Exists(entry) ? Directory.EnumerateFiles(entry, "*", SearchOption.AllDirectories) : [entry])
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => !named.Contains(file))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The plan in the folder; <see langword="null"/> when there is none that this engine can read.</summary>
    internal static MigrationPlan? Plan(string folder) =>
        Reader(folder)(PlanName) is { } bytes ? PlanFile.Read(PlanName, bytes).Value : null;
}
