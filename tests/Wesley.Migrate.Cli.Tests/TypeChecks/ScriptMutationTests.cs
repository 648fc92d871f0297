using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.TypeChecks;

/// <summary>A script edited to use a wrong column or a wrong type no longer compiles: the type catalog holds it.</summary>
public sealed class ScriptMutationTests
{
    private const string Value = "compute: (row) => (`${row.first} ${row.last}`)";

    [Theory]
    [InlineData("column: 'fullName'", "column: 'fullNam'", "TS2820")]
    [InlineData("reads: ['first', 'last']", "reads: ['frist', 'last']", "TS2820")]
    [InlineData("before.tables.Person", "before.tables.People", "TS2339")]
    public Task Script_NamingWhatTheCatalogLacks_FailsToCompile(string right, string wrong, string code) =>
        FailsAsync("computed-from-two-columns", right, wrong, code);

    [Theory]
    [InlineData("${row.first}", "${row.frist}", "TS2551")]
    [InlineData("reads: ['first', 'last']", "reads: ['first']", "TS2339")]
    public Task Value_ReadingAColumnThatIsNotThere_FailsToCompile(string right, string wrong, string code) =>
        FailsAsync("computed-from-two-columns", right, wrong, code);

    [Theory]
    [InlineData("computed-from-two-columns", Value, "compute: (row) => (row.first.length)")]
    [InlineData("computed-from-two-columns", Value, "compute: () => (null)")]
    [InlineData("nullable-widening", "BigInt(row.age)", "row.age")]
    public Task Value_OfAWrongType_FailsToCompile(string scenario, string right, string wrong) => FailsAsync(scenario, right, wrong, "TS2322");

    [Fact]
    public Task Value_ReadFromANullableColumn_FailsToCompileForARequiredOne() =>
        FailsAsync("string-required-with-decision", "compute: () => (\"(none)\")", "reads: ['bio'], compute: (row) => (row.bio)", "TS2322");

    private static async Task FailsAsync(string scenario, string right, string wrong, string code)
    {
        var files = Scenario.Named(scenario).Run.Files;
        var (script, text) = files.Single(f => f.Key.StartsWith("backfill/", StringComparison.Ordinal));
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var folders = new CheckedFolders();
        folders.Add("mutant", files.Where(f => f.Key != script).Append(new(script, text.Replace(right, wrong, StringComparison.Ordinal))));

        var compiled = await folders.CheckAsync();

        Assert.NotEqual(0, compiled.ExitCode);
        Assert.StartsWith($"mutant/{script}(", compiled.Output, StringComparison.Ordinal);
        Assert.Contains($"error {code}:", compiled.Output, StringComparison.Ordinal);
    }
}
