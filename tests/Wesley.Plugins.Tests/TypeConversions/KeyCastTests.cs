using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>A conversion that may make one value of two, under a key.</summary>
public sealed class KeyCastTests
{
    [Fact]
    public void Convert_OfAUniqueColumn_WarnsWithBothPlacesAndTheAssertionToLookAt()
    {
        var warning = ConversionRun.Of(Unique("Float"), Unique("Int"), Entry.Convert("Item.code", "{source}::integer")).Diagnostic("conversion-merges-keys");

        Assert.Equal(Severity.Warning, warning.Severity);
        Assert.Equal("Item.code is in the unique key (code) of Item, and Float! -> Int! may make one value of two.", warning.Message);
        Assert.Equal(("before.graphql:1:41", "after.graphql:1:41"), (warning.BeforeLocation!.ToString(), warning.AfterLocation!.ToString()));
        Assert.Contains("unique-after-conversion:Item.code:pre", warning.NextStep, StringComparison.Ordinal);
        Assert.Matches(@"^The key stands at after\.graphql:1:\d+\.$", Assert.Single(warning.Notes));
    }

    [Fact]
    public void AcceptedLoss_OfAPrimaryKey_Warns() =>
        Assert.Equal(
            "Item.id is in the primary key (id) of Item, and BigInt! -> Float! may make one value of two.",
            ConversionRun.Of(Primary("BigInt"), Primary("Float"), Entry.AcceptLoss("Item.id")).Diagnostic("conversion-merges-keys").Message);

    [Fact]
    public void Convert_OfOneColumnOfAKey_NamesTheWholeKey() =>
        Assert.Equal(
            "Item.code is in the unique key (code, shop) of Item, and Float! -> Int! may make one value of two.",
            ConversionRun.Of(Composite("Float"), Composite("Int"), Entry.Convert("Item.code", "{source}::integer")).Diagnostic("conversion-merges-keys").Message);

    [Fact]
    public void Convert_InTypeScriptOnly_AsksForSql() =>
        Assert.Contains(
            "\"sql\" form",
            ConversionRun.Of(Unique("Float"), Unique("Int"), Entry.Convert("Item.code", typeScript: "Math.round({source})")).Diagnostic("conversion-merges-keys").NextStep,
            StringComparison.Ordinal);

    [Fact]
    public void Remap_OfAUniqueEnum_Warns() =>
        Assert.Equal(
            "Seat.color is in the unique key (color) of Seat, and RED -> BLUE may make one value of two.",
            ConversionRun.Of(Seats("RED BLUE"), Seats("BLUE"), Entry.Remap("Color", "RED", "BLUE")).Diagnostic("conversion-merges-keys").Message);

    [Theory]
    [InlineData("Int", "BigInt")]
    [InlineData("Int", "String")]
    public void Conversion_ThatKeepsEveryValue_DoesNotWarn(string from, string to) =>
        Assert.Empty(ConversionRun.Of(Unique(from), Unique(to)).Diagnostics);

    [Fact]
    public void Convert_OfAColumnWithoutAKey_DoesNotWarn() =>
        Assert.Empty(ConversionRun.Of(VerdictTests.Schema("Float"), VerdictTests.Schema("Int"), Entry.Convert("Row.value", "{source}::integer")).Diagnostics);

    [Theory]
    [InlineData("BigInt", "Float", "field-type-lossy")]
    [InlineData("Float", "Int", "field-type-narrowed")]
    public void Refusal_UnderAKey_SaysThatTheKeyMayBreak(string from, string to, string id) =>
        Assert.Contains(
            "It is in the unique key (code) of Item: two old values that become one would break it.",
            ConversionRun.Of(Unique(from), Unique(to)).Diagnostic(id).Notes);

    private static string Unique(string type) => $$"""type Item @wes_table { id: ID! @wes_pk  code: {{type}}! @wes_unique }""";

    private static string Primary(string type) => $$"""type Item @wes_table { id: {{type}}! @wes_pk }""";

    private static string Composite(string type) => $$"""type Item @wes_table @wes_unique(fields: ["code", "shop"]) { id: ID! @wes_pk  code: {{type}}!  shop: Int! }""";

    private static string Seats(string values) => $$"""
        enum Color { {{values}} }
        type Seat @wes_table { id: ID! @wes_pk  color: Color! @wes_unique }
        """;
}
