using System.Text.Json.Nodes;

namespace Wesley.Architecture.Tests;

/// <summary>NJsonSchema accepts these keywords and checks nothing, so a schema that uses one lies.</summary>
public sealed class SchemaKeywordTests
{
    private static readonly HashSet<string> Ignored =
    [
        "const", "if", "then", "else", "propertyNames", "contains", "minContains", "maxContains", "dependencies", "dependentRequired",
        "dependentSchemas", "prefixItems", "unevaluatedProperties", "unevaluatedItems", "$anchor", "$dynamicRef", "$dynamicAnchor",
    ];

    private static readonly HashSet<string> BesideReference = ["$ref", "$comment", "title", "description"];
    private static readonly HashSet<string> NamedSchemas = ["properties", "patternProperties", "$defs", "definitions"];
    private static readonly HashSet<string> Values = ["enum", "default", "examples"];

    [Fact]
    public void Schemas_Keywords_AreThoseBothValidatorsCheck() => Assert.Empty(RepositoryFiles.Below(["schemas"], ".json")
        .SelectMany(path => Problems(JsonNode.Parse(File.ReadAllText(Repository.PathOf(path))), path)));

    [Theory]
    [InlineData("""{ "const": 1 }""", "#: const")]
    [InlineData("""{ "properties": { "const": { "contains": {} } } }""", "#/properties/const: contains")]
    [InlineData("""{ "anyOf": [ { "$ref": "#/$defs/a", "type": "object" } ] }""", "#/anyOf/0: type beside $ref")]
    [InlineData("""{ "additionalProperties": { "if": {} } }""", "#/additionalProperties: if")]
    public void Problems_IgnoredKeyword_IsFoundWhereASchemaStands(string schema, string problem) =>
        Assert.Equal([problem], Problems(JsonNode.Parse(schema), "#"));

    [Theory]
    [InlineData("""{ "properties": { "if": { "enum": ["const"] } }, "default": { "const": 1 } }""")]
    [InlineData("""{ "$ref": "#/$defs/a", "description": "An a." }""")]
    public void Problems_NameOrValueLikeAKeyword_IsNone(string schema) => Assert.Empty(Problems(JsonNode.Parse(schema), "#"));

    private static IEnumerable<string> Problems(JsonNode? node, string at) => node switch
    {
        JsonArray list => list.SelectMany((item, index) => Problems(item, $"{at}/{index}")),
        JsonObject schema => OfSchema(schema, at),
        _ => [],
    };

    private static IEnumerable<string> OfSchema(JsonObject schema, string at) => schema
        .Where(member => Ignored.Contains(member.Key)).Select(member => $"{at}: {member.Key}")
        .Concat(schema.ContainsKey("$ref") ? schema.Where(member => !BesideReference.Contains(member.Key)).Select(member => $"{at}: {member.Key} beside $ref") : [])
        .Concat(schema.Where(member => !Values.Contains(member.Key)).SelectMany(member => NamedSchemas.Contains(member.Key) && member.Value is JsonObject named
            ? named.SelectMany(entry => Problems(entry.Value, $"{at}/{member.Key}/{entry.Key}"))
            : Problems(member.Value, $"{at}/{member.Key}")));
}
