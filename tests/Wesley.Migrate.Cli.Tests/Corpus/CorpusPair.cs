namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>Two versions of a real schema.</summary>
internal sealed record CorpusPair(string Name, string Before, string After)
{
    /// <summary>Real schemas that may lie in <c>shared/corpora</c> beside the repository or further up.</summary>
    internal static string? Folder { get; } = Find();

    /// <summary>Every pair of two versions that follow each other, by name.</summary>
    internal static IReadOnlyList<CorpusPair> All() => Folder is null ? [] :
    [
        .. Directory.GetFiles(Folder, "before.graphql", SearchOption.AllDirectories)
            .Select(f => Path.GetDirectoryName(f)!)
            .Select(f => new CorpusPair(Path.GetRelativePath(Folder, f).Replace('\\', '/'), Path.Combine(f, "before.graphql"), Path.Combine(f, "after.graphql")))
            .OrderBy(p => p.Name, StringComparer.Ordinal),
    ];

    /// <summary>Each pair turned round, and each version against the one after the next of the same project.</summary>
    internal static IEnumerable<CorpusPair> Derived(IReadOnlyList<CorpusPair> pairs) =>
        pairs.Select(p => new CorpusPair($"{p.Name} reversed", p.After, p.Before))
            .Concat(pairs.Zip(pairs.Skip(1)).Where(n => Project(n.First) == Project(n.Second))
                .Select(n => new CorpusPair($"{n.First.Name} to {n.Second.Name}", n.First.Before, n.Second.After)));

    private static string Project(CorpusPair pair) => pair.Name.Split('/')[0];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora))
            {
                return corpora;
            }
        }

        return null;
    }
}
