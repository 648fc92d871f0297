using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Decide;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>A baseline as a document; its schema is <c>schemas/baseline.schema.json</c>.</summary>
public static class BaselineJson
{
    private const string Member = "findings";

    /// <summary>The document, in ordinal order of coordinate, rule and subject: adding a finding adds one block of lines.</summary>
    public static string Write(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return DocumentText.Of(new JsonObject
        {
            ["formatVersion"] = Baseline.FormatVersion,
            ["kind"] = "wesley-baseline",
            [Member] = new JsonArray([.. baseline.Entries
                .OrderBy(e => e.Coordinate, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal)
                .ThenBy(e => e.Subject, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal)
                .Select(Node)]),
        });
    }

    /// <summary>The baseline, or everything that is wrong with the file.</summary>
    public static StageResult<Baseline> Read(SourceText file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = JsonDocumentCheck.Problems("baseline", file);
        if (!problems.IsEmpty)
        {
            return Fail(problems);
        }

        using var document = JsonDocument.Parse(file.Text);
        var version = document.RootElement.GetProperty("formatVersion").GetString()!;
        return version.Split('.')[0] == Baseline.FormatVersion.Split('.')[0]
            ? new() { Value = new() { Entries = [.. document.RootElement.GetProperty(Member).EnumerateArray().Zip(ArrayPlaces.Of(file, Member), Entry)] } }
            : Fail([BaselineProblem.UnknownVersion(file, version)]);
    }

    private static StageResult<Baseline> Fail(ImmutableArray<Diagnostic> problems) => new() { Value = Baseline.Empty, Diagnostics = problems };

    private static BaselineEntry Entry(JsonElement entry, SourceLocation place) => new()
    {
        Fingerprint = Text(entry, "fingerprint")!,
        Rule = Text(entry, "rule")!,
        Coordinate = Text(entry, "coordinate"),
        Subject = Text(entry, "subject") ?? "",
        Reason = Text(entry, "reason") ?? "",
        Location = place,
    };

    private static JsonObject Node(BaselineEntry entry)
    {
        var node = new JsonObject { ["fingerprint"] = entry.Fingerprint, ["rule"] = entry.Rule };
        foreach (var (name, text) in new[] { ("coordinate", entry.Coordinate ?? ""), ("subject", entry.Subject), ("reason", entry.Reason) })
        {
            if (text.Length > 0)
            {
                node[name] = text;
            }
        }

        return node;
    }

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;
}
