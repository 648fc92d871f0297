using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Wesley.Migrate.Cli.Tests.Documents;

/// <summary>
/// Documents with one thing wrong, at every place of a document: a member gone, a member too much, another type, another value.
/// Items of a list that look alike are edited once; of a long list only the first stay, as every copy would be long for nothing.
/// </summary>
internal static partial class DocumentMutations
{
    private const int Most = 3;

    internal static IEnumerable<Document> Of(Document whole)
    {
        var document = whole with { Text = Short(whole.Node())!.ToJsonString() };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths(document.Node()).ToList())
        {
            foreach (var (what, edit) in _edits)
            {
                if (seen.Add($"{Index().Replace(path.Place, "[]")} {what}") && Edited(document, path.Steps, edit) is { } text)
                {
                    yield return document with { Name = $"{document.Name} {path.Place} {what}", Text = text };
                }
            }
        }
    }

    private static readonly (string What, Func<JsonNode?, JsonNode?> Edit)[] _edits =
    [
        ("gone", _ => _gone),
        ("null", _ => null),
        ("member too much", node => node is JsonObject o ? With(o, "unheardOf", 1) : _untouched),
        ("another type", node => node is JsonValue v && v.GetValueKind() == JsonValueKind.String ? JsonValue.Create(7) : JsonValue.Create("text")),
        ("list", node => node is JsonArray ? new JsonObject() : new JsonArray()),
        ("another text", node => node is JsonValue v && v.GetValueKind() == JsonValueKind.String ? JsonValue.Create("§ none of these") : _untouched),
        ("empty text", node => node is JsonValue v && v.GetValueKind() == JsonValueKind.String ? JsonValue.Create("") : _untouched),
        ("negative", node => node is JsonValue v && v.GetValueKind() == JsonValueKind.Number ? JsonValue.Create(-1) : _untouched),
        ("fraction", node => node is JsonValue v && v.GetValueKind() == JsonValueKind.Number ? JsonValue.Create(1.5) : _untouched),
        ("empty", node => node is JsonArray ? new JsonArray() : node is JsonObject ? new JsonObject() : _untouched),
        ("item twice", node => node is JsonArray { Count: > 0 } a ? new JsonArray([.. a.Select(i => i?.DeepClone()), a[0]?.DeepClone()]) : _untouched),
    ];

    private static readonly JsonNode _gone = JsonValue.Create("gone");
    private static readonly JsonNode _untouched = JsonValue.Create("untouched");

    private static JsonObject With(JsonObject node, string name, int value)
    {
        var more = (JsonObject)node.DeepClone();
        more[name] = value;
        return more;
    }

    private static string? Edited(Document document, object[] steps, Func<JsonNode?, JsonNode?> edit)
    {
        var root = document.Node();
        if (steps.Length == 0)
        {
            var whole = edit(root);
            return ReferenceEquals(whole, _gone) || ReferenceEquals(whole, _untouched) ? null : whole?.ToJsonString() ?? "null";
        }

        var parent = steps[..^1].Aggregate(root, Step);
        var edited = edit(Step(parent, steps[^1]));
        if (ReferenceEquals(edited, _untouched))
        {
            return null;
        }

        switch (parent, steps[^1])
        {
            case (JsonObject members, string name) when ReferenceEquals(edited, _gone):
                members.Remove(name);
                break;
            case (JsonArray items, int index) when ReferenceEquals(edited, _gone):
                items.RemoveAt(index);
                break;
            case (JsonObject members, string name):
                members[name] = edited;
                break;
            case (JsonArray items, int index):
                items[index] = edited;
                break;
        }

        return root.ToJsonString();
    }

    private static JsonNode? Short(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Short(m.Value)))),
        JsonArray items => new JsonArray([.. items.Take(Most).Select(Short)]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Step(JsonNode? node, object step) => (step is int index ? node![index] : node![(string)step])!;

    private static IEnumerable<(string Place, object[] Steps)> Paths(JsonNode? node, string place = "$", params object[] steps)
    {
        yield return (place, steps);
        var inner = node switch
        {
            JsonObject members => members.SelectMany(m => Paths(m.Value, $"{place}.{m.Key}", [.. steps, m.Key])),
            JsonArray items => items.SelectMany((item, i) => Paths(item, FormattableString.Invariant($"{place}[{i}]"), [.. steps, i])),
            _ => [],
        };
        foreach (var path in inner)
        {
            yield return path;
        }
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
