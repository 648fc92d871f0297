using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Tests.TypeChecks;

/// <summary>Pairs of real schemas that may lie in <c>shared/corpora</c> beside the repository or further up.</summary>
internal static class CorpusPairs
{
    /// <summary>The folder, or null where there is none.</summary>
    internal static string? Root
    {
        get
        {
            for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
            {
                if (Directory.Exists(Path.Combine(folder.FullName, "shared", "corpora")))
                {
                    return Path.Combine(folder.FullName, "shared", "corpora");
                }
            }

            return null;
        }
    }

    /// <summary>Project and number, with what the pipeline makes of the pair.</summary>
    internal static IEnumerable<(string Name, PipelineResult Result)> Results(string root) =>
        from before in Directory.EnumerateFiles(root, "before.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let after = Path.Combine(Path.GetDirectoryName(before)!, "after.graphql")
        where File.Exists(after)
        select (Name(root, before), LoadedEngine.Run(Text(before), Text(after)));

    private static string Text(string file) => File.ReadAllText(file).ReplaceLineEndings("\n").TrimStart('\uFEFF');

    private static string Name(string root, string before) =>
        Path.GetRelativePath(root, Path.GetDirectoryName(before)!).Replace(Path.DirectorySeparatorChar, '-');
}
