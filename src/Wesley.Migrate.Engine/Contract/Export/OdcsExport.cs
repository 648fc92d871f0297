using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>
/// The Open Data Contract Standard, version 3: each assertion is a quality rule with the query that counts the rows which break it,
/// and what the standard has words of its own for stands in them as well. See https://bitol-io.github.io/open-data-contract-standard/.
/// </summary>
internal static class OdcsExport
{
    internal static ContractExport Of(ExportRequest request)
    {
        var document = new JsonObject
        {
            ["apiVersion"] = "v3.0.1",
            ["kind"] = "DataContract",
            ["id"] = $"{request.PlanId}/{request.Path}",
            ["name"] = request.Path,
            ["version"] = "1.0.0",
            ["status"] = "active",
            ["schema"] = new JsonArray([.. request.Contract.Assertions.GroupBy(a => a.Table, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Table(g.Key, [.. g], request))]),
        };
        var head = ContractExport.Head("#", request, ["The queries count failing rows; their keys are to be had from the contract itself."], []);
        return new() { Text = head + YamlText.Of(document), Missing = [] };
    }

    private static JsonObject Table(string name, ImmutableArray<StoredAssertion> assertions, ExportRequest request)
    {
        // What is said of one column stands at the column, unless the column is asserted to be gone.
        var columns = assertions.Where(a => a is { Columns.Length: 1, Kind: not "field-absent" }).GroupBy(a => a.Columns[0], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        var table = new JsonObject { ["name"] = name, ["physicalName"] = name, ["physicalType"] = "table", ["logicalType"] = "object" };
        Set(table, "properties", [.. columns.Select(g => (JsonNode)Column(g.Key, [.. g], request.Catalog.Column(name, g.Key)))]);
        Set(table, "quality", [.. assertions.Where(a => a is not { Columns.Length: 1 } or { Kind: "field-absent" }).Select(a => (JsonNode)Rule(a))]);
        return table;
    }

    private static JsonObject Column(string name, ImmutableArray<StoredAssertion> assertions, StoredColumn? stored)
    {
        var column = new JsonObject { ["name"] = name };
        if (stored is not null)
        {
            column["logicalType"] = Logical(stored);
            column["physicalType"] = stored.SqlType;
        }

        if (assertions.Any(a => a.Kind == "nullability"))
        {
            column["required"] = true;
        }

        if (assertions.Any(a => a.Kind == "unique"))
        {
            column["unique"] = true;
        }

        Set(column, "quality", [.. assertions.Select(a => (JsonNode)Rule(a))]);
        return column;
    }

    private static JsonObject Rule(StoredAssertion assertion)
    {
        var rule = new JsonObject
        {
            ["name"] = assertion.Id,
            ["description"] = assertion.Statement,
            ["type"] = "sql",
            ["dimension"] = Dimension(assertion.Kind),
            ["severity"] = assertion.Severity,
            ["query"] = $"SELECT count(*) FROM ({assertion.Sql}) AS failing",
        };
        rule[assertion.Threshold == 0 ? "mustBe" : "mustBeLessThan"] = assertion.Threshold == 0 ? 0 : assertion.Threshold + 1;
        return rule;
    }

    private static void Set(JsonObject parent, string name, JsonArray items)
    {
        if (items.Count > 0)
        {
            parent[name] = items;
        }
    }

    private static string Dimension(string kind) => kind switch
    {
        "unique" => "uniqueness",
        "references" => "consistency",
        "nullability" or "backfill-complete" or "list-items" or "field-present" or "table-present" => "completeness",
        _ => "conformity",
    };

    private static string Logical(StoredColumn column) => column.IsList ? "array" : column.SqlType switch
    {
        "integer" or "bigint" or "smallint" => "integer",
        "numeric" or "double precision" or "real" => "number",
        "boolean" => "boolean",
        "json" or "jsonb" => "object",
        "date" or "timestamptz" or "timestamp with time zone" or "timestamp" => "date",
        _ => "string",
    };
}
