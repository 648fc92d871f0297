using Wesley.Benchmarks.Measuring;
using Wesley.TestKit;

namespace Wesley.Benchmarks.Diff;

/// <summary>The pairs that are compared.</summary>
internal static class DiffPairs
{
    internal static readonly int[] Sizes = [1_000, 2_000, 4_000, 8_000];

    internal static IReadOnlyList<SchemaFiles> Growing(TempFolder folder) =>
    [
        .. Sizes.Select(size => new SchemaFiles(
            Name(size),
            folder.Write($"{size}/before.graphql", GeneratedTables.Sdl(size, after: false)),
            folder.Write($"{size}/after.graphql", GeneratedTables.Sdl(size, after: true)))),
    ];

    internal static string Name(int size) => string.Create(CultureInfo.InvariantCulture, $"{size} tables");

    /// <summary>
    /// The largest real pair beside the repository, mended, because no reader takes the original; null where the corpora are not there.
    /// </summary>
    internal static SchemaFiles? LargestReal(TempFolder folder)
    {
        var corpora = new DirectoryInfo(Repository.PathOf("..", "shared", "corpora", "github"));
        if (!corpora.Exists)
        {
            return null;
        }

        var largest = corpora.GetDirectories().MaxBy(pair => pair.EnumerateFiles("*.graphql").Sum(file => file.Length))!;
        string Mended(string version) =>
            folder.Write($"github/{version}", MendedSchema.Of(File.ReadAllText(Path.Combine(largest.FullName, version))));
        return new($"github/{largest.Name}", Mended("before.graphql"), Mended("after.graphql"));
    }
}
