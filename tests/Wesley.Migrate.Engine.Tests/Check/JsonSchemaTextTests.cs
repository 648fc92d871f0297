using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Tests.Check;

/// <summary>A schema that is read keyword by keyword is the one that the library reads.</summary>
public sealed class JsonSchemaTextTests
{
    public static TheoryData<string> Names => [.. EmbeddedDocuments.SchemaNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_EverySchemaOfTheEngine_IsWhatTheLibraryReads(string name)
    {
        var text = EmbeddedDocuments.Schema(name);

        Assert.Equal(Printed(JsonDocumentCheck.Parse(text).ToJson()), Printed(JsonSchemaText.Read(text).ToJson()));
    }

    [Fact]
    public void Read_AKeywordThatIsNotKnown_Throws() =>
        Assert.Contains("'prefixItems'", Assert.Throws<NotSupportedException>(() => JsonSchemaText.Read("""{ "prefixItems": [] }""")).Message, StringComparison.Ordinal);

    // Where the schema comes from says nothing of documents.
    private static string Printed(string json)
    {
        var schema = JsonNode.Parse(json)!.AsObject();
        schema.Remove("$id");
        schema.Remove("id");
        schema.Remove("$schema");
        return schema.ToJsonString();
    }
}
