using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Output.Findings;
using Wesley.Migrate.Cli.Output.Places;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Sarif;

/// <summary>A finding as a result: the place in the wanted schema first, the one in the live schema as related.</summary>
internal static class SarifResult
{
    internal static JsonObject Of(Finding finding, SarifRules rules, Outcome outcome)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rules.Index(finding.Rule),
            ["level"] = SarifLevel.Of(finding.Level),
            ["message"] = new JsonObject { ["text"] = VisibleLines.Of(FindingText.Of(finding)) },
        };
        if (Location(finding, outcome) is { } location)
        {
            result["locations"] = new JsonArray(location);
        }

        if (finding.AfterLocation is not null && SarifPlace.Physical(finding.BeforeLocation) is { } before)
        {
            result["relatedLocations"] = new JsonArray(new JsonObject
            {
                ["id"] = 1,
                ["physicalLocation"] = before,
                ["message"] = new JsonObject { ["text"] = $"before: {VisibleText.Of(finding.BeforeLocation!.ToString())}" },
            });
        }

        result["partialFingerprints"] = new JsonObject { ["wesleyFinding/v1"] = finding.Fingerprint };
        Add(result, "suppressions", Suppression(finding, outcome));
        Add(result, "fixes", Fix(finding));
        return result;
    }

    private static JsonObject? Location(Finding finding, Outcome outcome)
    {
        var location = new JsonObject();
        if (SarifPlace.Physical(FindingPlace.Of(finding, outcome)) is { } physical)
        {
            location["physicalLocation"] = physical;
        }

        if (finding.Coordinate is { } coordinate)
        {
            location["logicalLocations"] = new JsonArray(new JsonObject
            {
                ["fullyQualifiedName"] = coordinate.ToString(),
                ["kind"] = coordinate.Member is null ? "type" : "member",
            });
        }

        return location.Count == 0 ? null : location;
    }

    private static JsonObject? Suppression(Finding finding, Outcome outcome)
    {
        if (!outcome.Silences(finding) || finding.Suppressed is not { } suppressed)
        {
            return null;
        }

        var node = new JsonObject
        {
            ["kind"] = suppressed.Source == SuppressionSource.Inline ? "inSource" : "external",
            ["justification"] = VisibleLines.Of(suppressed.Reason),
        };
        if (SarifPlace.Physical(suppressed.Location) is { } place)
        {
            node["location"] = new JsonObject { ["physicalLocation"] = place };
        }

        return node;
    }

    // A viewer applies a fix to the file as it is now; the live schema's text may be that of a commit long ago.
    private static JsonObject? Fix(Finding finding) =>
        finding.Edit is not { } edit || IsPast(finding, edit.At) || SarifPlace.Artifact(edit.At) is not { } artifact ? null : new()
        {
            ["description"] = new JsonObject { ["text"] = VisibleLines.Of(edit.Description) },
            ["artifactChanges"] = new JsonArray(new JsonObject
            {
                ["artifactLocation"] = artifact,
                ["replacements"] = new JsonArray(new JsonObject
                {
                    ["deletedRegion"] = SarifPlace.Region(edit.At),
                    ["insertedContent"] = new JsonObject { ["text"] = edit.Replacement },
                }),
            }),
        };

    private static bool IsPast(Finding finding, SourceLocation at) =>
        finding.AfterLocation is null && at.File.StartsWith(GitSource.Prefix, StringComparison.Ordinal);

    private static void Add(JsonObject result, string name, JsonObject? item)
    {
        if (item is not null)
        {
            result[name] = new JsonArray(item);
        }
    }
}
