using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class MatrixTests
{
    // As the design documents it; "ask" is a conversion with two meanings.
    private const string Documented = """
        from | Int | BigInt | Float | Decimal | Boolean | String | ID | DateTime | Date | Time | JSON
        Int | = | W | W | W | N | C | X | X | X | X | C
        BigInt | N | = | L | W | N | C | X | X | X | X | C
        Float | N | N | = | L | X | C | X | X | X | X | N
        Decimal | N | N | L | = | X | C | X | X | X | X | C
        Boolean | C | C | C | C | = | C | X | X | X | X | C
        String | N | N | N | N | N | = | N | N | N | N | C ask
        ID | X | X | X | X | X | C | = | X | X | X | C
        DateTime | X | C | L | C | X | C | X | = | L | L | C
        Date | X | C | L | C | X | C | X | C | = | X | C
        Time | X | X | X | X | X | C | X | X | X | = | C
        JSON | N | N | N | N | N | C ask | N | N | N | N | =
        """;

    private static string[][] Rows => [.. Documented.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    public static TheoryData<string, string, string> Cells =>
    [
        .. from row in Rows.Skip(1)
           from column in Enumerable.Range(1, row.Length - 1)
           select (row[0], Rows[0][column], row[column]),
    ];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Cell_OfTwoScalars_IsAsDocumented(string from, string to, string documented) =>
        Assert.Equal(documented, Letter(ConversionTable.Of(from, to)));

    [Fact]
    public void Table_EveryCell_IsInTheDocumentedMatrix() =>
        Assert.Empty(ConversionTable.Cells.Where(c => !Rows[0].Contains(c.From) || !Rows[0].Contains(c.To)));

    [Fact]
    public void Table_EveryLossyOrNarrowedCell_ShowsAValueThatIsLost() =>
        Assert.Empty(ConversionTable.Cells.Where(c => c.Fit is Fit.Lossy or Fit.Narrowed && !c.Witnesses.Any(w => w.Lost)));

    [Fact]
    public void Table_EveryWidenedOrConvertedCell_ShowsAValueAndTheWayBack() =>
        Assert.Empty(ConversionTable.Cells.Where(c => c.Fit is Fit.Widened or Fit.Converted
            && (c.Witnesses.IsEmpty || c.Witnesses.Any(w => w.Lost) || c.Back is null || c.Sql is null)));

    [Fact]
    public void Cell_OfAnUnknownScalar_IsIncompatible() => Assert.Equal(Fit.Incompatible, ConversionTable.Of("Bytes", "String").Fit);

    private static string Letter(Cell cell) => cell.Fit switch
    {
        Fit.Equivalent => "=",
        Fit.Widened => "W",
        Fit.Converted => cell.OtherMeanings.IsEmpty ? "C" : "C ask",
        Fit.Lossy => "L",
        Fit.Narrowed => "N",
        _ => "X",
    };
}
