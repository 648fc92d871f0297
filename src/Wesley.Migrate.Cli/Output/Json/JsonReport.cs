using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>The whole report for programs; its schema is <c>schemas/report.schema.json</c>.</summary>
internal static class JsonReport
{
    private const string FormatVersion = "1.1";

    internal static string Of(Outcome outcome)
    {
        var report = new JsonObject
        {
            ["formatVersion"] = FormatVersion,
            ["kind"] = "wesley-report",
            ["stage"] = outcome.Stage,
            ["exitCode"] = outcome.ExitCode,
            ["changes"] = new JsonArray([.. outcome.Changes.Select(c => Change(c, outcome))]),
            ["findings"] = new JsonArray([.. outcome.Findings.Select(FindingJson.Node)]),
            ["questions"] = new JsonArray([.. outcome.Questions.Select(Question)]),
            ["diagnostics"] = new JsonArray([.. outcome.Diagnostics.Select(DiagnosticJson.Node)]),
        };
        if (outcome.Folder is { } folder)
        {
            report["folder"] = folder;
            if (outcome.ContractFolder is { } drops)
            {
                report["contractFolder"] = drops;
            }
        }

        if (outcome.Result?.Files.GetValueOrDefault("plan.json") is { } plan)
        {
            report["plan"] = JsonNode.Parse(plan);
        }

        return report.ToJsonString(JsonStyle.Indented) + "\n";
    }

    private static JsonObject Change(Change change, Outcome outcome)
    {
        var node = new JsonObject { ["id"] = change.Id, ["kind"] = change.Kind.Id, ["coordinate"] = change.Coordinate.ToString() };
        if (outcome.Result!.Catalogue.GetValueOrDefault(change.Kind.Id) is { } info)
        {
            node["effect"] = Words.Kebab(info.Effect);
        }

        Text(node, "from", change.From?.ToString());
        Text(node, "subject", change.Subject.Length == 0 ? null : change.Subject);
        Text(node, "before", change.Before);
        Text(node, "after", change.After);
        if (!change.Evidence.IsEmpty)
        {
            node["evidence"] = JsonTexts.Of(change.Evidence);
        }

        DiagnosticJson.Place(node, "beforeLocation", change.BeforeLocation);
        DiagnosticJson.Place(node, "afterLocation", change.AfterLocation);
        return node;
    }

    private static JsonObject Question(Question question)
    {
        var node = new JsonObject
        {
            ["coordinate"] = question.Coordinate.ToString(),
            ["text"] = question.Text,
            ["answers"] = new JsonArray([.. question.Answers.Select(DecisionJson.Node)]),
        };
        if (question.Score is { } score)
        {
            node["score"] = score;
            node["tied"] = question.Tied;
        }

        if (!question.Reasons.IsEmpty)
        {
            node["reasons"] = JsonTexts.Of(question.Reasons);
        }

        DiagnosticJson.Place(node, "beforeLocation", question.BeforeLocation);
        DiagnosticJson.Place(node, "afterLocation", question.AfterLocation);
        return node;
    }

    private static void Text(JsonObject node, string name, string? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }
    }
}
