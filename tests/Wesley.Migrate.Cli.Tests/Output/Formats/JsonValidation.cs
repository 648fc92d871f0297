using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

/// <summary>Documents against a JSON Schema of somebody else's, by ajv.</summary>
internal static class JsonValidation
{
    /// <summary>What is wrong with each text; null where nothing is.</summary>
    internal static async Task<IReadOnlyList<string?>> Errors(string schemaFile, int draft, IEnumerable<string> texts)
    {
        var input = JsonSerializer.Serialize(new { schema = JsonNode.Parse(GoldenFiles.ReadText(schemaFile)), draft, cases = texts });
        var answer = await Node.RunAsync(Repository.PathOf("tests/Wesley.Migrate.Cli.Tests/Output/Formats/validate.mjs"), input: input);
        return JsonSerializer.Deserialize<List<string?>>(answer.Succeeded().Output)!;
    }
}
