namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>Real schemas that may lie in <c>shared/corpora</c> beside the repository or further up.</summary>
internal static class Corpus
{
    internal static string[] Files()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpora = Path.Combine(folder.FullName, "shared", "corpora");
            if (Directory.Exists(corpora))
                return [.. Directory.GetFiles(corpora, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        }

        return [];
    }
}
