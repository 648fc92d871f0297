using Wesley.Plugins.DefaultBackfill;

namespace Wesley.Plugins.Tests.DefaultBackfill;

/// <summary>Dialects that store a list of embedded objects as one JSON document: array functions have no place there.</summary>
public sealed class ListDocumentTests
{
    private static readonly DefaultValueStrategy _strategy = new();

    [Fact]
    public void List_OfEmbeddedObjectsAdded_StartsAsAnEmptyList() =>
        Assert.Equal("'[]'::jsonb", Migration.Between(Schema(""), Schema("f: [Attribute!]!")).Fill(_strategy, "field.added.required(User.f)").Value.Sql);

    [Fact]
    public void NullItems_InADocument_AreRemovedInTheirOrder()
    {
        var fill = Migration.Between(Schema("f: [Attribute]"), Schema("f: [Attribute!]")).Fill(_strategy, "field.items.required(User.f)");

        Assert.Equal("jsonb_path_query_array({target}, '$[*] ? (@ != null)')", fill.Value.Sql);
        Assert.Equal("jsonb_path_exists({target}, '$[*] ? (@ == null)')", fill.Pending);
    }

    [Fact]
    public void NullItems_InADocumentWithAConstant_BecomeIt()
    {
        var fill = Migration.Between(Schema("f: [Attribute]"), Schema("f: [Attribute!]"), Decide.Constant("User.f", "{}")).Fill(_strategy, "field.items.required(User.f)");

        Assert.Contains("THEN '{}'::jsonb ELSE item.value END ORDER BY item.place", fill.Value.Sql, StringComparison.Ordinal);
    }

    private static string Schema(string field) => $$"""
        type User @entity { id: ID! {{field}} }
        type Attribute @jsonField { value: String }
        """;
}
