using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.TypeChecks;

/// <summary>Many written folders under one, type-checked in one run with the flags of the <c>tsconfig.json</c> that the engine writes.</summary>
internal sealed class CheckedFolders : IDisposable
{
    private readonly TempFolder _folder = new();

    private string? _settings;

    public void Dispose() => _folder.Dispose();

    /// <summary>Adds the folder of a run under a name of its own.</summary>
    internal void Add(string name, IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (path, text) in files)
        {
            _folder.Write($"{name}/{path}", text);
            _settings = path == "tsconfig.json" ? text : _settings;
        }
    }

    /// <summary>Runs the compiler once over everything.</summary>
    internal async Task<CommandResult> CheckAsync()
    {
        var settings = JsonNode.Parse(_settings!)!;
        settings["include"] = new JsonArray("*/backfill/*.ts", "*/catalog/*.ts", "*/runtime/*.ts");
        _folder.Write("tsconfig.json", settings.ToJsonString(JsonSerializerOptions.Default));
        return await TypeScript.CheckProjectAsync(_folder.Path);
    }
}
