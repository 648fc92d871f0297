using System.Text.Json;
using System.Text.Json.Serialization;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>No member of a dialect is lost on the way from its document.</summary>
public sealed class DialectTextTests
{
    private static readonly JsonSerializerOptions Documents = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Converters = { new JsonStringEnumConverter() } };

    [Fact]
    public void Read_ADocumentWithEveryMember_HasThemAll()
    {
        var text = Text(Filled.Of<DialectDocument>());

        Assert.Equal(text, Text(DialectText.Read(text)));
    }

    // A document names places as GraphQL does.
    private static string Text(DialectDocument document) => JsonSerializer.Serialize(document, Documents).Replace("\"EnumValue\":", "\"ENUM_VALUE\":", StringComparison.Ordinal);
}
