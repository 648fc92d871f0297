namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>Dialects that store whole numbers of any size as decimals: a fraction must not pass for a whole number.</summary>
public sealed class WholeNumberTests
{
    [Fact]
    public void Decimal_ToAWholeNumberStoredAlike_IsLossy()
    {
        var change = Assert.Single(ConversionRun.Of(Schema("BigDecimal"), Schema("BigInt")).Changes);

        Assert.Equal("field.type.lossy(Pool.total)", change.Id);
        Assert.Contains("For example: 2.5 becomes 2.", change.Evidence);
    }

    [Fact]
    public void WholeNumber_ToADecimal_IsTheSameToEveryRow() =>
        Assert.Equal(["field.type.equivalent(Pool.total)"], ConversionRun.Of(Schema("BigInt"), Schema("BigDecimal")).Ids);

    [Fact]
    public void Int_ToAWholeNumber_IsWidened() =>
        Assert.Equal(["field.type.widened(Pool.total)"], ConversionRun.Of(Schema("Int"), Schema("BigInt")).Ids);

    private static string Schema(string type) => $$"""type Pool @entity { id: ID!  total: {{type}} }""";
}
