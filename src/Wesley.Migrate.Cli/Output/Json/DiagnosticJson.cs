using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>A diagnostic for programs.</summary>
internal static class DiagnosticJson
{
    internal static JsonObject Node(Diagnostic diagnostic)
    {
        var node = new JsonObject
        {
            ["id"] = diagnostic.Id,
            ["severity"] = Words.Kebab(diagnostic.Severity),
            ["class"] = Words.Kebab(diagnostic.Class),
            ["message"] = diagnostic.Message,
        };
        if (diagnostic.Coordinate is { } coordinate)
        {
            node["coordinate"] = coordinate.ToString();
        }

        Place(node, "beforeLocation", diagnostic.BeforeLocation);
        Place(node, "afterLocation", diagnostic.AfterLocation);
        if (diagnostic.Plugin is { } plugin)
        {
            node["plugin"] = plugin;
        }

        if (!diagnostic.Notes.IsEmpty)
        {
            node["notes"] = JsonTexts.Of(diagnostic.Notes);
        }

        if (diagnostic.NextStep is { } next)
        {
            node["nextStep"] = next;
        }

        Edit(node, diagnostic.Edit);
        return node;
    }

    internal static void Edit(JsonObject node, SuggestedEdit? edit)
    {
        if (edit is not null)
        {
            var inner = new JsonObject();
            Place(inner, "at", edit.At);
            inner["replacement"] = edit.Replacement;
            inner["description"] = edit.Description;
            node["edit"] = inner;
        }
    }

    internal static void Place(JsonObject node, string name, SourceLocation? place)
    {
        if (place is not null)
        {
            node[name] = new JsonObject { ["file"] = place.File, ["line"] = place.Line, ["column"] = place.Column, ["length"] = place.Length };
        }
    }
}
