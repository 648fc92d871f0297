using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Reverse;

/// <summary>
/// What a plan has settled, the other way round: names, the way back of each conversion, and that what it added may go. What it
/// cannot settle, such as an enum value that rows may hold by now, is asked as in any run.
/// </summary>
public static class ReverseDecisions
{
    private const string Reason = "the plan that is reversed did the opposite";

    /// <summary>The decisions file of the way back; entries that the user gives for the same place win.</summary>
    /// <param name="plan">The plan that is reversed.</param>
    /// <param name="schemas">Its schemas.</param>
    /// <param name="conversions">The table of conversions.</param>
    /// <param name="given">The user's own decisions, if any; valid by their schema.</param>
    public static SourceText Of(MigrationPlan plan, SchemaPair schemas, ConversionTable conversions, SourceText? given)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(schemas);
        ArgumentNullException.ThrowIfNull(conversions);
        var own = given is null ? [] : JsonNode.Parse(given.Text)!["decisions"]!.AsArray().Select(d => d!.DeepClone().AsObject()).ToList();
        var taken = own.Select(Key).ToHashSet(StringComparer.Ordinal);
        var derived = plan.Changes.Select(c => Entry(c, plan, schemas, conversions)).OfType<JsonObject>().Where(d => taken.Add(Key(d)));
        return new()
        {
            Name = given?.Name ?? "the plan that is reversed",
            Text = DocumentText.Of(new JsonObject { ["formatVersion"] = "1.0", ["kind"] = "wesley-decisions", ["decisions"] = new JsonArray([.. own, .. derived]) }),
        };
    }

    private static string Key(JsonObject decision) => $"{decision["kind"]} {decision["at"]}";

    private static JsonObject? Entry(PlanChange change, MigrationPlan plan, SchemaPair schemas, ConversionTable conversions) => change.Kind switch
    {
        "field.renamed" or "type.renamed" or "enum.value.renamed" when !IsByUid(Coordinate.Parse(change.Coordinate), Coordinate.Parse(change.From!), schemas) =>
            new() { ["kind"] = "rename", ["at"] = change.From, ["from"] = change.Coordinate, ["reason"] = Reason },
        "field.added.nullable" or "field.added.required" or "field.added.computed" or "type.added" when IsStored(Coordinate.Parse(change.Coordinate), schemas.After) =>
            new() { ["kind"] = "drop-confirmed", ["at"] = change.Coordinate, ["reason"] = Reason },
        "field.type.widened" or "field.type.converted" => Convert(change, plan, schemas, conversions),
        _ => null,
    };

    private static JsonObject? Convert(PlanChange change, MigrationPlan plan, SchemaPair schemas, ConversionTable conversions)
    {
        var at = Coordinate.Parse(change.Coordinate);
        var old = Before(at, plan);
        return schemas.After.Field(at) is { Storage: { ListDepth: 0 } now } after && schemas.Before.Field(old)?.Storage is { ListDepth: 0 } then
            && conversions.Find(then.Scalar, now.Scalar) is { Edge.Back: { } back }
            ? new()
            {
                ["kind"] = "convert",
                ["at"] = old.ToString(),
                ["sql"] = back.Replace("{source}", SqlText.Identifier(after.ColumnName), StringComparison.Ordinal),
                ["reads"] = new JsonArray(after.ColumnName),
                ["reason"] = Reason,
            }
            : null;
    }

    private static Coordinate Before(Coordinate at, MigrationPlan plan)
    {
        var from = plan.Changes.Where(c => c.From is not null).DistinctBy(c => c.Coordinate).ToDictionary(c => c.Coordinate, c => c.From!, StringComparer.Ordinal);
        return from.TryGetValue(at.ToString(), out var old) ? Coordinate.Parse(old)
            : from.TryGetValue(at.Type, out var type) ? Coordinate.OfMember(type, at.Member!) : at;
    }

    // What a schema says of itself needs no decision.
    private static bool IsByUid(Coordinate after, Coordinate before, SchemaPair schemas) =>
        Uid(schemas.After, after) is { } uid && uid == Uid(schemas.Before, before);

    private static string? Uid(SchemaModel schema, Coordinate at) =>
        at.Member is null ? schema.Table(at.Type)?.Uid ?? schema.Enum(at.Type)?.Uid
        : schema.Field(at)?.Uid ?? schema.Enum(at.Type)?.Values.FirstOrDefault(v => v.Name == at.Member)?.Uid;

    private static bool IsStored(Coordinate at, SchemaModel schema) => at.Member is null ? schema.Table(at.Type) is not null : schema.Field(at) is { IsColumn: true };
}
