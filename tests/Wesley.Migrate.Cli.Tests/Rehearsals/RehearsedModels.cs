using Wesley.Migrate.Cli.Tests.Corpus;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>The folders of the pairs of real data models that end in a plan, by the pairs' names; written once for the tests of one class.</summary>
public sealed class RehearsedModels : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly Lazy<SortedDictionary<string, string>> _folders;

    /// <summary>Nothing is written before somebody asks.</summary>
    public RehearsedModels() => _folders = new(Written);

    /// <summary>Empty where there are no corpora beside the repository.</summary>
    public IReadOnlyDictionary<string, string> Folders => _folders.Value;

    /// <inheritdoc/>
    public void Dispose() => _temp.Dispose();

    private SortedDictionary<string, string> Written()
    {
        var folders = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in CorpusPair.All().Where(p => p.Name.StartsWith("dm-", StringComparison.Ordinal)))
        {
            var folder = _temp.PathOf(pair.Name.Replace('/', '-'));
            if (Migrations.Engine("run", "--from", pair.Before, "--to", pair.After, "--out", folder).ExitCode == ExitCodes.Clean && Directory.Exists(Path.Combine(folder, "contract")))
            {
                NodePackages.LinkInto(folder);
                folders.Add(pair.Name, folder);
            }
        }

        return folders;
    }
}
