namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>Dialects that store a list of embedded objects as one JSON document.</summary>
public sealed class ListDocumentTests
{
    [Fact]
    public void Document_ThatBecomesAListOfDocuments_IsPutIntoAJsonList()
    {
        var fill = Assert.Single(ConversionRun.Of(Schema("Attribute"), Schema("[Attribute]")).Generation!.Fills);

        Assert.Equal("jsonb_build_array({source})", fill.Value.Sql);
    }

    [Fact]
    public void ListDocument_ThatBecomesAnArrayOfDocuments_IsNotTakenForTheSame() =>
        Assert.Equal(["field.type.incompatible(User.f)"], ConversionRun.Of(Schema("[Attribute]"), Schema("[JSON]")).Ids);

    private static string Schema(string type) => $$"""
        type User @entity { id: ID!  f: {{type}} }
        type Attribute @jsonField { value: String }
        """;
}
