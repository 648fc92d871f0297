using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>A finding for programs.</summary>
internal static class FindingJson
{
    internal static JsonObject Node(Finding finding)
    {
        var node = new JsonObject
        {
            ["rule"] = finding.Rule,
            ["level"] = Words.Kebab(finding.Level),
            ["title"] = finding.Title,
            ["message"] = finding.Message,
            ["fingerprint"] = finding.Fingerprint,
        };
        Text(node, "coordinate", finding.Coordinate?.ToString());
        Text(node, "subject", finding.Subject.Length == 0 ? null : finding.Subject);
        DiagnosticJson.Place(node, "beforeLocation", finding.BeforeLocation);
        DiagnosticJson.Place(node, "afterLocation", finding.AfterLocation);
        Text(node, "plugin", finding.Plugin);
        if (!finding.Notes.IsEmpty)
        {
            node["notes"] = JsonTexts.Of(finding.Notes);
        }

        Text(node, "help", finding.Help);
        DiagnosticJson.Edit(node, finding.Edit);
        Text(node, "change", finding.Change?.Id);
        Text(node, "diagnostic", finding.Diagnostic?.Id);
        if (finding.Suppressed is { } suppressed)
        {
            var by = new JsonObject { ["source"] = Words.Kebab(suppressed.Source), ["reason"] = suppressed.Reason };
            DiagnosticJson.Place(by, "location", suppressed.Location);
            node["suppressed"] = by;
        }

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
