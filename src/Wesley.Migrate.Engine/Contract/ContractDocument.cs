using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Contract;

/// <summary>The files <c>contract/*.json</c>.</summary>
internal static class ContractDocument
{
    /// <summary>The document's text.</summary>
    /// <param name="phase">When it is asked.</param>
    /// <param name="assertions">What it states.</param>
    /// <param name="schemas">Both versions.</param>
    /// <param name="remembered">Assertions of another phase that compare with what is remembered here.</param>
    internal static string Of(AssertionPhase phase, IEnumerable<OwnedAssertion> assertions, SchemaPair schemas, IEnumerable<OwnedAssertion>? remembered = null)
    {
        var document = new JsonObject
        {
            ["formatVersion"] = "1.0",
            ["kind"] = "wesley-contract",
            ["phase"] = Name(phase),
            ["schema"] = new JsonObject { ["before"] = schemas.Before.Hash, ["after"] = schemas.After.Hash },
            ["assertions"] = new JsonArray([.. assertions.Select(a => Entry(a, schemas))]),
        };
        JsonArray remember = [.. (remembered ?? []).Select(a => (JsonNode)new JsonObject { ["assertion"] = a.Assertion.Id, ["sql"] = a.Assertion.RememberSql })];
        if (remember.Count > 0)
        {
            document["remember"] = remember;
        }

        return Check.DocumentText.Of(document);
    }

    private static JsonObject Entry(OwnedAssertion owned, SchemaPair schemas)
    {
        var assertion = owned.Assertion;
        var entry = new JsonObject
        {
            ["id"] = assertion.Id,
            ["rule"] = owned.Rule,
            ["kind"] = Check.DocumentText.Kebab(assertion.Kind),
            ["statement"] = assertion.Statement,
            ["coordinate"] = assertion.Coordinate.ToString(),
            ["table"] = assertion.Table,
            ["columns"] = Texts(assertion.Columns),
            ["phase"] = Name(assertion.Phase),
            ["severity"] = Check.DocumentText.Kebab(assertion.Severity),
            ["mode"] = Check.DocumentText.Kebab(assertion.Mode),
            ["sql"] = assertion.Sql,
            ["threshold"] = 0,
            ["sampleLimit"] = 10,
            ["cost"] = assertion.Mode == AssertionMode.Catalog ? "catalog look-up" : "full scan",
        };
        if (assertion.ProvenBy is not null)
        {
            entry["provenBy"] = assertion.ProvenBy;
        }

        if (assertion.RememberSql is not null)
        {
            entry["remembered"] = schemas.After.Hash;
        }

        if (assertion.Predicate is { } predicate)
        {
            entry["predicate"] = Predicate(predicate);
        }

        if (assertion.CounterexampleJson is not null)
        {
            entry["counterexample"] = JsonNode.Parse(assertion.CounterexampleJson);
        }

        return entry;
    }

    private static JsonObject Predicate(RowPredicate predicate)
    {
        var entry = new JsonObject { ["name"] = predicate.Name, ["columns"] = Texts(predicate.Columns) };
        if (predicate.Scalar is not null)
        {
            entry["scalar"] = predicate.Scalar;
            entry["listDepth"] = predicate.ListDepth;
            entry["nullable"] = predicate.Nullable;
        }

        if (!predicate.Values.IsEmpty)
        {
            entry["values"] = Texts(predicate.Values);
        }

        if (predicate.TargetTable is not null)
        {
            entry["targetTable"] = predicate.TargetTable;
            entry["targetColumns"] = Texts(predicate.TargetColumns);
        }

        return entry;
    }

    private static JsonArray Texts(ImmutableArray<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static string Name(AssertionPhase phase) => phase switch { AssertionPhase.Pre => "pre", AssertionPhase.Filled => "filled", _ => "post" };
}
