using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class VerdictTests
{
    [Theory]
    [InlineData("Int", "BigInt", "field.type.widened")]
    [InlineData("Int", "String", "field.type.converted")]
    [InlineData("BigInt", "Float", "field.type.lossy")]
    [InlineData("String", "Int", "field.type.narrowed")]
    [InlineData("Float", "Int", "field.type.narrowed")]
    [InlineData("Int", "DateTime", "field.type.incompatible")]
    [InlineData("Bytes", "String", "field.type.incompatible")]
    [InlineData("ID", "UUID", "field.type.equivalent")]
    [InlineData("String", "Slug", "field.type.equivalent")]
    [InlineData("Slug", "Int", "field.type.narrowed")]
    [InlineData("Small", "Wide", "field.type.widened")]
    [InlineData("Wide", "Small", "field.type.narrowed")]
    [InlineData("Small", "String", "field.type.converted")]
    [InlineData("String", "Small", "field.type.narrowed")]
    [InlineData("Small", "Int", "field.type.incompatible")]
    [InlineData("[Int!]", "[BigInt!]", "field.type.widened")]
    public void Column_OfAnotherType_GetsTheKindOfTheVerdict(string from, string to, string kind)
    {
        var change = Assert.Single(ConversionRun.Of(Schema(from), Schema(to)).Changes);

        Assert.Equal(kind, change.Kind.Id);
        Assert.Equal((from, to), (change.Before, change.After));
        Assert.Equal([SchemaFact.Of(change.Coordinate, SchemaAspect.Type)], change.Explains);
    }

    [Theory]
    [InlineData("String", "Int", "field-type-narrowed")]
    [InlineData("BigInt", "Float", "field-type-lossy")]
    [InlineData("Int", "Date", "field-type-incompatible")]
    [InlineData("[Int]", "Int", "field-list-unwrapped")]
    public void Refusal_OfAType_NamesFieldTypesPlacesAndAWayOut(string from, string to, string id)
    {
        var refusal = ConversionRun.Of(Schema(from), Schema(to)).Diagnostic(id);

        Assert.Contains("Row.value", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"{from} -> {to}", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("before.graphql", "after.graphql"), (refusal.BeforeLocation!.File, refusal.AfterLocation!.File));
        Assert.NotNull(refusal.NextStep);
    }

    // A list and a scalar that change at once are two changes, so the worse of the two decides and neither hides the other.
    [Theory]
    [InlineData("[Float]", "Int", "field.list.unwrapped, field.type.narrowed")]
    [InlineData("[Int!]!", "BigInt", "field.list.unwrapped, field.nullable, field.type.widened")]
    [InlineData("BigInt", "[Float]", "field.list.wrapped, field.type.lossy")]
    [InlineData("Int!", "BigInt", "field.nullable, field.type.widened")]
    [InlineData("[Int!]", "[String]", "field.items.nullable, field.type.converted")]
    [InlineData("ID!", "ID", "field.nullable")]
    public void Column_OfAnotherScalarAndWrapper_GetsBothKinds(string from, string to, string kinds) =>
        Assert.Equal(kinds, string.Join(", ", ConversionRun.Of(Schema(from), Schema(to)).Changes.Select(c => c.Kind.Id)));

    [Theory]
    [InlineData("Small", "Twin", "field.type.equivalent")]
    [InlineData("Twin", "Wide", "field.type.widened")]
    public void Column_OfAnotherEnum_IsJudgedByTheValues(string from, string to, string kind) =>
        Assert.Equal(kind, Assert.Single(ConversionRun.Of(Schema(from), Schema(to)).Changes).Kind.Id);

    // Where an ID is kept as text, a text is what it is: nothing has to be copied either way.
    [Theory]
    [InlineData("ID", "String")]
    [InlineData("String", "ID")]
    public void Id_StoredAsText_IsATextBothWays(string from, string to)
    {
        static string Plain(string type) => $"type Row {{ id: ID!  value: {type} }}";

        Assert.Equal("field.type.equivalent", Assert.Single(ConversionRun.Of(Plain(from), Plain(to)).Changes).Kind.Id);
    }

    [Fact]
    public void Refusal_OfANarrowing_ShowsAValueAndADecisionToPaste()
    {
        var refusal = ConversionRun.Of(Schema("BigInt"), Schema("Int")).Diagnostic("field-type-narrowed");

        Assert.Contains("For example: 2147483648 fails.", refusal.Notes);
        Assert.Contains("An expression to start from: {source}::integer", refusal.Notes);
        Assert.Contains("""{ "kind": "convert", "at": "Row.value",""", refusal.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void AcceptLoss_OfALossyType_LiftsIt() =>
        Assert.Equal(["field.type.decided(Row.value)"], ConversionRun.Of(Schema("BigInt"), Schema("Float"), Entry.AcceptLoss("Row.value")).Ids);

    [Fact]
    public void AcceptLoss_OfANarrowedType_DoesNotLiftIt()
    {
        var run = ConversionRun.Of(Schema("BigInt"), Schema("Int"), Entry.AcceptLoss("Row.value"));

        Assert.Contains("does not lift this", run.Diagnostic("field-type-narrowed").Notes[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("String", "Int")]
    [InlineData("Int", "Date")]
    [InlineData("BigInt", "Float")]
    [InlineData("Int", "BigInt")]
    public void Convert_OfAnyType_IsDecided(string from, string to) =>
        Assert.Equal(["field.type.decided(Row.value)"], ConversionRun.Of(Schema(from), Schema(to), Entry.Convert("Row.value", "NULL")).Ids);

    internal static string Schema(string type) => $$"""
        scalar Slug
        enum Small { A B }
        enum Twin { B A }
        enum Wide { A B C }
        type Row @wes_table { id: ID! @wes_pk  value: {{type}} }
        """;
}
