using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Render;

/// <summary>The type catalog as JSON: the types of <c>echo-ir/v1</c>, and what is stored beside them.</summary>
internal static class CatalogDocument
{
    internal static string Of(SchemaModel schema, string version) => DocumentText.Of(new JsonObject
    {
        ["ir_version"] = "echo-ir/v1",
        ["generated_by"] = new JsonObject { ["tool"] = "wesley-engine", ["version"] = version },
        ["schema_sha256"] = schema.Hash["sha256:".Length..],
        ["types"] = new JsonArray([.. schema.Tables.Select(Table), .. schema.Enums.Select(Enum)]),
    });

    private static JsonNode Table(TableType table)
    {
        var entry = new JsonObject
        {
            ["name"] = table.Name,
            ["kind"] = "OBJECT",
            ["table"] = table.TableName,
            ["key"] = new JsonArray([.. table.PrimaryKey.Select(k => (JsonNode)k)]),
        };
        if (!table.UniqueKeys.IsEmpty)
        {
            entry["unique"] = new JsonArray([.. table.UniqueKeys.Select(u => new JsonArray([.. u.Columns.Select(c => (JsonNode)c)]))]);
        }

        Set(entry, "uid", table.Uid);
        entry["fields"] = new JsonArray([.. table.Fields.Select(Field)]);
        return entry;
    }

    private static JsonNode Field(Field field)
    {
        var entry = new JsonObject
        {
            ["name"] = field.Name,
            ["type"] = field.Type.Name,
            ["required"] = field.Type.Required,
            ["list"] = field.Type.IsList,
        };
        if (field.Type.IsList && !field.Type.ItemsRequired)
        {
            entry["nullItems"] = true;
        }

        Set(entry, "column", field.Storage?.Sql);
        Set(entry, "columnName", field.IsColumn && field.ColumnName != field.Name ? field.ColumnName : null);
        Set(entry, "default", field.Default?.Sql);
        Set(entry, "references", field.References?.Target.ToString());
        Set(entry, "uid", field.Uid);
        return entry;
    }

    private static JsonNode Enum(EnumType @enum) => new JsonObject
    {
        ["name"] = @enum.Name,
        ["kind"] = "ENUM",
        ["values"] = new JsonArray([.. @enum.Values.Select(v => (JsonNode)v.Name)]),
    };

    private static void Set(JsonObject entry, string name, string? value)
    {
        if (value is not null)
        {
            entry[name] = value;
        }
    }
}
