using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract.Rows;

namespace Wesley.Migrate.Engine.Tests.Contract.Rows;

public sealed class RowCheckTests
{
    [Theory]
    [InlineData("""{ "a": 1 }""", true)]
    [InlineData("""{ "a": null }""", true)]
    [InlineData("""{ "b": 1 }""", false)]
    public void Present_Column_IsThereEvenWhenNull(string row, bool holds) => Judges(Predicate("present"), row, holds);

    [Theory]
    [InlineData("""{ "a": 0 }""", true)]
    [InlineData("""{ "a": "" }""", true)]
    [InlineData("""{ "a": null }""", false)]
    [InlineData("{}", false)]
    public void Nullable_Column_IsNeitherNullNorMissing(string row, bool holds) => Judges(Predicate("nullable"), row, holds);

    [Theory]
    [InlineData("Int", "2147483647", true)]
    [InlineData("Int", "2147483648", false)]
    [InlineData("Int", "1.0", true)]
    [InlineData("Int", "1.5", false)]
    [InlineData("Int", "\"1\"", false)]
    [InlineData("BigInt", "9223372036854775807", true)]
    [InlineData("BigInt", "\"-9223372036854775808\"", true)]
    [InlineData("BigInt", "\"9223372036854775808\"", false)]
    [InlineData("Float", "1e3", true)]
    [InlineData("Float", "\"1\"", false)]
    [InlineData("Boolean", "true", true)]
    [InlineData("Boolean", "1", false)]
    [InlineData("Decimal", "\"12.50\"", true)]
    [InlineData("Decimal", "\"12,50\"", false)]
    [InlineData("UUID", "\"00000000-0000-0000-0000-000000000000\"", true)]
    [InlineData("UUID", "\"zero\"", false)]
    [InlineData("JSON", "{ \"x\": [] }", true)]
    [InlineData("String", "17", false)]
    [InlineData("String", "null", false)]
    public void Type_Value_IsOneOfTheScalar(string scalar, string value, bool holds) =>
        Judges(Predicate("type") with { Scalar = scalar }, $$"""{ "a": {{value}} }""", holds);

    [Theory]
    [InlineData("[1, null]", true)]
    [InlineData("[\"x\"]", false)]
    [InlineData("1", false)]
    public void Type_List_LooksAtEachItem(string value, bool holds) =>
        Judges(Predicate("type") with { Scalar = "Int", ListDepth = 1 }, $$"""{ "a": {{value}} }""", holds);

    [Theory]
    [InlineData("[1, 2]", true)]
    [InlineData("null", true)]
    [InlineData("[[1], [null]]", false)]
    public void Items_List_HoldsNoNull(string value, bool holds) => Judges(Predicate("items"), $$"""{ "a": {{value}} }""", holds);

    [Theory]
    [InlineData("\"A\"", true)]
    [InlineData("[\"A\", \"B\"]", true)]
    [InlineData("null", true)]
    [InlineData("\"C\"", false)]
    public void Enum_Value_IsOneOfThem(string value, bool holds) =>
        Judges(Predicate("enum") with { Values = ["A", "B"] }, $$"""{ "a": {{value}} }""", holds);

    [Theory]
    [InlineData("""{ "a": 1, "b": null }""", true)]
    [InlineData("""{ "a": null, "b": null }""", true)]
    [InlineData("""{ "a": null, "b": 1 }""", false)]
    public void Complete_Target_IsFilledWhereTheSourceIs(string row, bool holds) =>
        Judges(Predicate("complete") with { Columns = ["a", "b"] }, row, holds);

    [Fact]
    public void Unique_Value_StandsOnce_AndNullsDoNotCount() =>
        Assert.Equal([1, 3], Failing(Predicate("unique"), """{ "a": 1 }""", """{ "a": 2 }""", """{ "a": "1" }""", """{ "a": null }""", "{}"));

    [Fact]
    public void Unique_TwoColumns_AreNotConfusedByTheirJoint() =>
        Assert.Empty(Failing(Predicate("unique") with { Columns = ["a", "b"] }, """{ "a": "x", "b": "yz" }""", """{ "a": "xy", "b": "z" }"""));

    [Fact]
    public void Reference_Value_HasItsRow() =>
        Assert.Equal([2], Failing(Predicate("reference") with { TargetTable = "t", TargetColumns = ["b"] }, """{ "a": 1, "b": 1 }""", """{ "a": 9, "b": 2 }""", """{ "a": null, "b": 3 }"""));

    [Fact]
    public void Run_TableThatWasNotGiven_IsSkippedWithTheReason()
    {
        var finding = Run(Predicate("reference") with { TargetTable = "other", TargetColumns = ["id"] }, """{ "a": 1 }""");

        Assert.Equal((RowVerdict.Skipped, "no rows of other were given"), (finding.Verdict, finding.Reason));
    }

    private static void Judges(RowPredicate predicate, string row, bool holds) => Assert.Equal(holds ? [] : [1], Failing(predicate, row));

    private static ImmutableArray<int> Failing(RowPredicate predicate, params string[] lines) => Run(predicate, lines).Lines;

    private static RowFinding Run(RowPredicate predicate, params string[] lines)
    {
        var contract = new RowContract { Assertions = [new() { Id = "x", Statement = "It holds.", Table = "t", Severity = Severity.Error, Predicate = predicate }] };
        return Assert.Single(RowCheck.Run(contract, new Dictionary<string, ImmutableArray<Row>> { ["t"] = RowsReader.Read("t.ndjson", lines).Value }));
    }

    private static RowPredicate Predicate(string name) => new() { Name = name, Columns = ["a"] };
}
