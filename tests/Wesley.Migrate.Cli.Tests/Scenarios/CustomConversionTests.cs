using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.TypeChecks;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>A plugin's edge for a scalar of its own leads all the way to a script that compiles.</summary>
public sealed class CustomConversionTests
{
    [Theory]
    [InlineData("Money!", "Decimal!", "\"value\"::numeric * 0.01")]
    [InlineData("Money", "String", "(\"value\"::numeric * 0.01)::text")]
    [InlineData("[Money!]!", "[String!]!", "(item.value::numeric * 0.01)::text")]
    public async Task CustomScalar_ToAnother_EndsInAPlanWithAScriptThatCompiles(string from, string to, string sql)
    {
        var result = Money.Run(from, to);

        Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        Assert.Equal("field.type.converted(Thing.value)", Assert.Single(result.Changes).Id);
        Assert.NotNull(result.Plan);
        Assert.Contains(sql, Assert.Single(result.Tables.SelectMany(t => t.Fills)).Sql, StringComparison.Ordinal);
        Assert.Contains("backfill/001-thing.ts", result.Files.Keys);

        using var folders = new CheckedFolders();
        folders.Add("money", result.Files);
        Assert.Equal((0, ""), await CompiledAsync(folders));
    }

    [Fact]
    public void RequiredField_ThatLosesItsDefault_StopsOldWritersInThePlan()
    {
        var result = LoadedEngine.Run(ConversionMatrix.Schema("Int! @wes_default(value: 1)"), ConversionMatrix.Schema("Int!"));

        Assert.Equal(Verdict.No, Assert.Single(result.Plan!.Changes).Contexts.Writers);
        Assert.Contains(result.Plan.Steps, s => s.Writers.Must == "Code that writes Thing.value the old way fails from here on: deploy the new version with this step.");
    }

    private static async Task<(int, string)> CompiledAsync(CheckedFolders folders)
    {
        var compiled = await folders.CheckAsync();
        return (compiled.ExitCode, compiled.Output);
    }
}
