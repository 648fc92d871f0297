using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Determinism;

/// <summary>The first-party plugins, each in a folder of plugins of its own, so that their order can be chosen.</summary>
internal sealed class ScatteredPlugins : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<string> _roots = [];

    internal ScatteredPlugins()
    {
        foreach (var source in Directory.EnumerateDirectories(EngineRun.BundledPlugins).Order(StringComparer.Ordinal))
        {
            var root = _folder.PathOf(FormattableString.Invariant($"root-{_roots.Count}"));
            var target = Directory.CreateDirectory(Path.Combine(root, Path.GetFileName(source))).FullName;
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(target, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            _roots.Add(root);
        }
    }

    internal IEnumerable<string[]> Orders() =>
    [
        [.. _roots],
        [.. Enumerable.Reverse(_roots)],
        [.. _roots.Skip(2), .. _roots.Take(2)],
    ];

    public void Dispose() => _folder.Dispose();
}
