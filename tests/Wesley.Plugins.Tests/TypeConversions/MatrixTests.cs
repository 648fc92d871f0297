using Wesley.Migrate.Abstractions;
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

    public static TheoryData<string, string, string> Pairs =>
    [
        .. from row in Rows.Skip(1)
           from column in Enumerable.Range(1, row.Length - 1)
           select (row[0], Rows[0][column], row[column]),
    ];

    private static ConversionTable Table { get; } = ConversionTable.Of(Cells.All);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Cell_OfTwoScalars_IsAsDocumented(string from, string to, string documented) =>
        Assert.Equal(documented, from == to ? "=" : Letter(Table.Direct(from, to)!));

    [Fact]
    public void Table_OfAllScalars_HasEveryPairAndNoOther() => Assert.Equal(110, Table.Edges.Length);

    [Fact]
    public void Table_WaysOverItsEdges_LeadToNoOtherVerdict() =>
        Assert.Empty(Table.Edges.Where(e => Table.Find(e.From, e.To)!.Steps.Length > 1));

    [Fact]
    public void Cell_WithAMeaning_ShowsTwoValuesOrMore() =>
        Assert.Empty(Table.Edges.Where(e => e.Fit != ConversionFit.Incompatible && e.Witnesses.Select(w => w.From).Distinct(StringComparer.Ordinal).Count() < 2));

    [Fact]
    public void Cell_ThatLosesOrNarrows_ShowsAValueThatIsLostAndOneThatIsKept() =>
        Assert.Empty(Table.Edges.Where(e => e.Fit is ConversionFit.Lossy or ConversionFit.Narrowed && !(e.Witnesses.Any(w => w.Lost) && e.Witnesses.Any(w => !w.Lost))));

    [Fact]
    public void Cell_ThatLoses_HasAResultForEveryValueShown() =>
        Assert.Empty(Table.Edges.Where(e => e.Fit == ConversionFit.Lossy && e.Witnesses.Any(w => w.To is null)));

    [Fact]
    public void Cell_WithoutAMeaning_HasAReasonAndNothingElse() =>
        Assert.Empty(Table.Edges.Where(e => e.Fit == ConversionFit.Incompatible && (e.Sql is not null || !e.Witnesses.IsEmpty || e.Because.Length < 20)));

    private static string Letter(ConversionEdge edge) => edge.Fit switch
    {
        ConversionFit.Widened => "W",
        ConversionFit.Converted => edge.OtherMeanings.IsEmpty ? "C" : "C ask",
        ConversionFit.Lossy => "L",
        ConversionFit.Narrowed => "N",
        _ => "X",
    };
}
