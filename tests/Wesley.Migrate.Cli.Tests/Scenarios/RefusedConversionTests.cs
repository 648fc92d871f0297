using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>Type changes that not every value survives end in an error that says where, from what, to what, and what to do.</summary>
public sealed class RefusedConversionTests
{
    public static TheoryData<string, string, string> RefusedCells => Cells(v => v is "N" or "L" or "X");

    public static TheoryData<string, string, string> PossibleCells => Cells(v => v is "W" or "C");

    public static TheoryData<string, string, string> AskedCells => Cells(v => v is "ask");

    [Theory]
    [MemberData(nameof(RefusedCells))]
    public void Cell_NarrowLossyOrIncompatible_IsRefusedWithTypesPlacesAndAWayOut(string from, string to, string verdict)
    {
        var kind = verdict switch { "N" => "field-type-narrowed", "L" => "field-type-lossy", _ => "field-type-incompatible" };
        var result = LoadedEngine.Run(ConversionMatrix.Schema(from + "!"), ConversionMatrix.Schema(to + "!"));

        var error = Refusal(result);
        Assert.Equal(kind, error.Id);
        Assert.Contains("Thing.value", error.Message, StringComparison.Ordinal);
        Assert.Contains($"({from}! -> {to}!)", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"convert\", \"at\": \"Thing.value\"", error.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PossibleCells))]
    public void Cell_WidenedOrConverted_EndsInAPlanWithAScript(string from, string to, string verdict)
    {
        var result = LoadedEngine.Run(ConversionMatrix.Schema(from + "!"), ConversionMatrix.Schema(to + "!"));

        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        Assert.Equal(verdict == "W" ? "field.type.widened" : "field.type.converted", Assert.Single(result.Changes).Kind.Id);
        Assert.Contains("backfill/001-thing.ts", result.Files.Keys);
    }

    [Theory]
    [MemberData(nameof(AskedCells))]
    public void Cell_WithTwoMeanings_IsAskedAndNothingIsWritten(string from, string to, string verdict)
    {
        Assert.Equal("ask", verdict);
        var result = LoadedEngine.Run(ConversionMatrix.Schema(from + "!"), ConversionMatrix.Schema(to + "!"));

        Assert.Equal(ExitCodes.Decisions, LoadedEngine.ExitCode(result));
        Assert.Equal("Thing.value", Assert.Single(result.Questions).Coordinate.ToString());
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("[String!]!", "String!", "field-list-unwrapped")]
    [InlineData("[Int!]", "Int", "field-list-unwrapped")]
    [InlineData("[String!]!", "[Int!]!", "field-type-narrowed")]
    [InlineData("[Float!]!", "[Int!]!", "field-type-narrowed")]
    [InlineData("[ID!]!", "[Date!]!", "field-type-incompatible")]
    [InlineData("String", "Int", "field-type-narrowed")]
    public void Type_WithWrappersNarrowed_IsRefusedWithTypesPlacesAndAWayOut(string from, string to, string id)
    {
        var error = Refusal(LoadedEngine.Run(ConversionMatrix.Schema(from), ConversionMatrix.Schema(to)));

        Assert.Equal(id, error.Id);
        Assert.Contains($"({from} -> {to})", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"at\": \"Thing.value\"", error.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_ToASubset_IsRefusedWithTheColumnsThatHoldIt()
    {
        var error = Refusal(LoadedEngine.Run(
            ConversionMatrix.Schema("Size!", "enum Size { S M L }\n"), ConversionMatrix.Schema("Size!", "enum Size { S M }\n")));

        Assert.Equal("enum-value-removed", error.Id);
        Assert.Contains("Size.L", error.Message, StringComparison.Ordinal);
        Assert.Contains("Thing.value (Size!) at before.graphql:3:3 holds values of Size.", error.Notes);
        Assert.Contains("{ \"kind\": \"remap\", \"at\": \"Size.L\", \"map\": { \"L\": ", error.NextStep, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("String!", "Size!", "field-type-narrowed")]
    [InlineData("Size!", "Int!", "field-type-incompatible")]
    [InlineData("Size!", "Shape!", "field-type-narrowed")]
    public void Enum_AgainstAnotherType_IsRefusedWithTypesPlacesAndAWayOut(string from, string to, string id)
    {
        const string Enums = "enum Size { S M L }\nenum Shape { S M }\n";
        var error = Refusal(LoadedEngine.Run(ConversionMatrix.Schema(from, Enums), ConversionMatrix.Schema(to, Enums)));

        Assert.Equal(id, error.Id);
        Assert.Contains($"({from} -> {to})", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusals_OfSeveralFields_AreReportedAtOnce()
    {
        static string Schema(string a, string b) => $"type T @wes_table {{ id: ID! @wes_pk a: {a}! b: {b}! }}";
        var run = EngineRun.Of(Schema("String", "Float"), Schema("Int", "Int"));

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("The plan is refused: 2 errors to settle. Nothing was written.", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Files);
    }

    private static TheoryData<string, string, string> Cells(Func<string, bool> verdicts) =>
        [.. ConversionMatrix.Cells.Where(c => verdicts(c.Verdict)).Select(c => (c.From, c.To, c.Verdict))];

    private static Diagnostic Refusal(PipelineResult result)
    {
        Assert.Empty(result.Files);
        Assert.Equal(ExitCodes.Findings, LoadedEngine.ExitCode(result));
        var error = Assert.Single(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("before.graphql", error.BeforeLocation?.File);
        Assert.Equal("after.graphql", error.AfterLocation?.File);
        return error;
    }
}
