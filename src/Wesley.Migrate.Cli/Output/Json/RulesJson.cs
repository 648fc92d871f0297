using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Commands;
using Wesley.Migrate.Hosting.Manifests;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>The list of rules for programs: <c>schemas/rules.schema.json</c>.</summary>
internal static class RulesJson
{
    /// <param name="rules">The kinds.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="isCoverage">Whether it says of each how it is claimed.</param>
    internal static JsonObject Of(IEnumerable<KindRow> rules, ImmutableArray<Diagnostic> problems, bool isCoverage) => new()
    {
        ["formatVersion"] = "1.0",
        ["kind"] = "wesley-rules",
        ["rules"] = new JsonArray([.. rules.Select(r => Node(r, isCoverage))]),
        ["diagnostics"] = new JsonArray([.. problems.Select(DiagnosticJson.Node)]),
    };

    private static JsonObject Node(KindRow row, bool isCoverage)
    {
        var node = new JsonObject { ["kind"] = row.Kind.Kind, ["effect"] = row.Kind.Effect };
        Text(node, "title", row.Kind.Title);
        Text(node, "purpose", row.Kind.Purpose);
        if (row.Kind.Verdicts is { } verdicts)
        {
            node["verdicts"] = Verdicts(verdicts);
        }

        Text(node, "mirror", row.Kind.Mirror);
        Text(node, "mirrorWaiver", row.Kind.MirrorWaiver);
        node["plugin"] = row.Plugin;
        node["claimedBy"] = JsonTexts.Of(row.ClaimedBy);
        Text(node, "coverage", isCoverage ? Words.Kebab(row.Coverage) : null);
        Text(node, "page", row.Page);
        node["examples"] = row.Examples;
        return node;
    }

    private static JsonObject Verdicts(KindVerdicts verdicts) => new()
    {
        ["rows"] = verdicts.Rows,
        ["writers"] = verdicts.Writers,
        ["readers"] = verdicts.Readers,
        ["rollback"] = verdicts.Rollback,
    };

    private static void Text(JsonObject node, string name, string? text)
    {
        if (text is not null)
        {
            node[name] = text;
        }
    }
}
