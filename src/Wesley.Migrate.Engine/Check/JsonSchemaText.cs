using System.Text.Json;
using NJsonSchema;

namespace Wesley.Migrate.Engine.Check;

/// <summary>
/// From the text of one of the engine's own schemas to the library's schema, keyword by keyword. The library itself reads schemas
/// with a serializer that makes code for whatever it meets, anew in every process, which takes as long as comparing two schemas.
/// A keyword that is not known here throws: none is passed over.
/// </summary>
internal static class JsonSchemaText
{
    internal static JsonSchema Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = new JsonSchema();
        if (document.RootElement.Member("$defs") is { } definitions)
        {
            // All are there before one of them is referred to.
            foreach (var definition in definitions.EnumerateObject())
            {
                root.Definitions[definition.Name] = new();
            }

            foreach (var definition in definitions.EnumerateObject())
            {
                Fill(root.Definitions[definition.Name], definition.Value, root);
            }
        }

        return Fill(root, document.RootElement, root);
    }

    private static T Fill<T>(T schema, JsonElement text, JsonSchema root) where T : JsonSchema
    {
        foreach (var keyword in text.EnumerateObject())
        {
            Set(schema, keyword.Name, keyword.Value, root);
        }

        return schema;
    }

    private static void Set(JsonSchema schema, string keyword, JsonElement value, JsonSchema root)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs":
                break;
            case "title":
                schema.Title = value.GetString();
                break;
            case "description":
                schema.Description = value.GetString();
                break;
            case "$ref":
                schema.Reference = root.Definitions[value.GetString()!["#/$defs/".Length..]];
                break;
            case "type":
                schema.Type = Type(value.GetString()!);
                break;
            case "enum":
                foreach (var choice in value.EnumerateArray())
                {
                    schema.Enumeration.Add(choice.ValueKind == JsonValueKind.String ? choice.GetString() : choice.GetBoolean());
                }

                break;
            case "oneOf":
                foreach (var alternative in value.EnumerateArray())
                {
                    schema.OneOf.Add(Fill(new JsonSchema(), alternative, root));
                }

                break;
            default:
                if (!OfObject(schema, keyword, value, root) && !OfValue(schema, keyword, value, root))
                {
                    throw new NotSupportedException($"The keyword '{keyword}' is not read.");
                }

                break;
        }
    }

    private static bool OfObject(JsonSchema schema, string keyword, JsonElement value, JsonSchema root)
    {
        switch (keyword)
        {
            case "properties":
                foreach (var property in value.EnumerateObject())
                {
                    schema.Properties[property.Name] = Fill(new JsonSchemaProperty(), property.Value, root);
                }

                return true;
            case "required":
                foreach (var name in value.EnumerateArray())
                {
                    schema.RequiredProperties.Add(name.GetString()!);
                }

                return true;
            case "additionalProperties" when value.ValueKind == JsonValueKind.False:
                schema.AllowAdditionalProperties = false;
                return true;
            case "additionalProperties":
                schema.AdditionalPropertiesSchema = Fill(new JsonSchema(), value, root);
                return true;
            case "minProperties":
                schema.MinProperties = value.GetInt32();
                return true;
            default:
                return false;
        }
    }

    private static bool OfValue(JsonSchema schema, string keyword, JsonElement value, JsonSchema root)
    {
        object? set = keyword switch
        {
            "items" => schema.Item = Fill(new JsonSchema(), value, root),
            "minItems" => schema.MinItems = value.GetInt32(),
            "uniqueItems" => schema.UniqueItems = value.GetBoolean(),
            "pattern" => schema.Pattern = value.GetString(),
            "minLength" => schema.MinLength = value.GetInt32(),
            "maxLength" => schema.MaxLength = value.GetInt32(),
            "minimum" => schema.Minimum = value.GetDecimal(),
            "maximum" => schema.Maximum = value.GetDecimal(),
            "exclusiveMinimum" => schema.ExclusiveMinimum = value.GetDecimal(),
            _ => null,
        };
        return set is not null;
    }

    private static JsonObjectType Type(string name) => name switch
    {
        "array" => JsonObjectType.Array,
        "boolean" => JsonObjectType.Boolean,
        "integer" => JsonObjectType.Integer,
        "null" => JsonObjectType.Null,
        "number" => JsonObjectType.Number,
        "object" => JsonObjectType.Object,
        "string" => JsonObjectType.String,
        _ => throw new NotSupportedException($"The type '{name}' is not read."),
    };
}
