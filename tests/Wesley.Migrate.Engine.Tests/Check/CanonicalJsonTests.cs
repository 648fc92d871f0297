using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Tests.Check;

/// <summary>Cases of RFC 8785 that the engine's documents can hold: texts, whole numbers, literals, nesting.</summary>
public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ true , false , null ] }""", """{"a":[true,false,null],"b":1}""")]
    [InlineData("""[]""", "[]")]
    [InlineData("""{}""", "{}")]
    [InlineData("""{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}""", """{"string":"€$\u000f\nA'B\"\\\\\"/"}""")]
    [InlineData("""["\b\t\n\f\r\u001f\u007f\u2028"]""", "[\"\\b\\t\\n\\f\\r\\u001f\u007f\u2028\"]")]
    public void Document_InCanonicalForm_HasNoSpaceAndTheFewestEscapes(string json, string expected) =>
        Assert.Equal(expected, CanonicalJson.Of(JsonNode.Parse(json)));

    [Fact]
    public void Members_AreSortedByUtf16CodeUnits()
    {
        var json = """{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""";

        Assert.Equal("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}", CanonicalJson.Of(JsonNode.Parse(json)));
    }

    [Fact]
    public void Members_InsideItems_AreSortedToo() =>
        Assert.Equal("""[{"a":{"c":0,"d":-1},"b":2}]""", CanonicalJson.Of(JsonNode.Parse("""[{"b":2,"a":{"d":-1,"c":0}}]""")));
}
