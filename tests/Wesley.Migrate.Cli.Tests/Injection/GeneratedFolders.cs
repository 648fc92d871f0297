using System.Text.Json;
using System.Text.RegularExpressions;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>
/// Migration folders of many runs side by side, compiled and evaluated in one go. Evaluating parses every file and reads its values,
/// so that where many folders differ in a text alone a sample of them is enough for the compiler.
/// </summary>
internal sealed partial class GeneratedFolders(bool sample = false) : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    private readonly TempFolder _folder = new();
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _contents = new(StringComparer.Ordinal);

    internal int Count => _folders.Count;

    /// <summary>Takes the folder of a run that has a plan. All share one runtime, and equal scripts are compiled once.</summary>
    internal void Add(string name, PipelineResult result)
    {
        var own = string.Concat(result.Files.Where(f => f.Key.StartsWith("backfill/", StringComparison.Ordinal) || f.Key.StartsWith("catalog/", StringComparison.Ordinal) && f.Key.EndsWith(".ts", StringComparison.Ordinal)).Select(f => f.Value));
        if (!_contents.TryAdd(Hash().Replace(own, ""), name))
        {
            _folders[name] = _folders[_contents[Hash().Replace(own, "")]];
            return;
        }

        var folder = FormattableString.Invariant($"case-{_names.Count:0000}");
        _names.Add(folder, name);
        _folders.Add(name, folder);
        foreach (var (path, text) in result.Files)
        {
            var shared = path.StartsWith("runtime/", StringComparison.Ordinal);
            if (path.EndsWith(".ts", StringComparison.Ordinal) && (!shared || _names.Count == 1))
            {
                GoldenFiles.WriteText(_folder.PathOf(shared ? path : $"{folder}/{path}"), text);
            }
        }

        File.WriteAllText(_folder.PathOf("package.json"), result.Files["package.json"]);
        File.WriteAllText(_folder.PathOf("tsconfig.json"), result.Files["tsconfig.json"].Replace("\"backfill/*.ts\"", sample ? "\"case-*0/**/*.ts\", \"case-*5/**/*.ts\"" : "\"case-*/**/*.ts\"", StringComparison.Ordinal));
        Directory.CreateSymbolicLink(_folder.PathOf($"{folder}/runtime"), _folder.PathOf("runtime"));
    }

    /// <summary>What the compiler says about all scripts and catalogs, in the names of the cases.</summary>
    internal async Task<IEnumerable<string>> CompileAsync()
    {
        var result = await Command.RunAsync(NodePackages.TypeScriptCompiler, ["--pretty", "false", "-p", "."], _folder.Path, timeout: _patience);
        return (result.Output + result.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.StartsWith("case-", StringComparison.Ordinal) ? $"{_names[line[..9]]}: {line}" : line)
            .Take(20);
    }

    /// <summary>The values that scripts and catalogs hold when JavaScript reads them, by case.</summary>
    internal async Task<IReadOnlyDictionary<string, JsonElement>> EvaluateAsync()
    {
        var result = await Node.RunAsync(Repository.PathOf("tests/Wesley.Migrate.Cli.Tests/Injection/evaluate.mjs"), [_folder.Path], timeout: _patience);
        using var document = JsonDocument.Parse(result.Succeeded().Output);
        return _folders.ToDictionary(f => f.Key, f => document.RootElement.GetProperty(f.Value).Clone(), StringComparer.Ordinal);
    }

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    public void Dispose() => _folder.Dispose();
}
