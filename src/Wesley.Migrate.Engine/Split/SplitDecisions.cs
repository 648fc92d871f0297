using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Split;

/// <summary>What of a decisions file is about which of the two plans; an entry that meets nothing would be an error.</summary>
internal static class SplitDecisions
{
    /// <summary>Without what is said of drops, and of names that only a drop frees.</summary>
    internal static SourceText? First(SourceText? decisions) => Of(decisions, kind => kind is not ("drop-confirmed" or "not-rename"), at => at);

    /// <summary>What is said of drops, by the names that are in place by then.</summary>
    internal static SourceText? Second(SourceText? decisions, SchemaPairing pairing) => Of(decisions, kind => kind == "drop-confirmed", at =>
        Coordinate.Parse(at) is var place && pairing.TableAfter(place.Type) is { } table
            ? (place.Member is null ? Coordinate.OfType(table.Name) : Coordinate.OfMember(table.Name, place.Member)).ToString()
            : at);

    private static SourceText? Of(SourceText? decisions, Func<string, bool> isOf, Func<string, string> name)
    {
        if (decisions is null)
        {
            return null;
        }

        var document = JsonNode.Parse(decisions.Text)!.AsObject();
        var kept = document["decisions"]!.AsArray().Where(d => isOf((string)d!["kind"]!)).Select(d => d!.DeepClone().AsObject()).ToList();
        foreach (var entry in kept)
        {
            entry["at"] = name((string)entry["at"]!);
        }

        // The hashes are those of the whole way.
        return decisions with { Text = DocumentText.Of(new JsonObject { ["formatVersion"] = (string)document["formatVersion"]!, ["kind"] = "wesley-decisions", ["decisions"] = new JsonArray([.. kept]) }) };
    }
}
