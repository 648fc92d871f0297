using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Exports;

/// <summary>YAML by a reader that is not ours.</summary>
internal static class Yaml
{
    internal static async Task<IReadOnlyList<JsonNode>> ReadAsync(IEnumerable<string> texts)
    {
        var answer = await Node.RunAsync(Repository.PathOf("tests/Wesley.Migrate.Cli.Tests/Exports/yaml.mjs"), input: JsonSerializer.Serialize(texts));
        return [.. JsonNode.Parse(answer.Succeeded().Output)!.AsArray().Select(n => n!)];
    }
}
