using System.Text.Json;

namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>
/// Steps that come too soon, once more, or after a kill: what is asked of the database is refused with the next step, or changes nothing,
/// or goes on where it was.
/// </summary>
public sealed class StepOrderTests
{
    private const string Scenario = "computed-fill-reads-removed";

    /// <summary>The scenario has every sort of step: expand, a script, the switch, drops behind the post-check, and four checks.</summary>
    [Fact]
    public async Task Steps_InEveryState_AreRefusedWithTheNextStepOrChangeNothing()
    {
        DatabaseProof.SkipWithoutServer();
        var folder = Migrations.Named(Scenario).Folder;

        var report = await NodeReport.RunAsync("steps.ts", folder);

        Assert.Equal("", report.Failures(folder));
        Golden.Verify(
            "after\tstep\twhat becomes of it\n" + string.Concat(report.Lines[folder].GetProperty("cells").EnumerateArray().Select(c => $"{Text(c, "after")}\t{Text(c, "step")}\t{Text(c, "became")}\n")),
            "tests/Wesley.Migrate.Cli.Tests/Databases/steps.tsv");
    }

    [Theory]
    [InlineData(Scenario)]
    [InlineData("widen-int-to-bigint-under-fk")]
    public async Task File_KilledBehindAnyStatement_GoesOnToTheSameEnd(string scenario)
    {
        DatabaseProof.SkipWithoutServer();
        var folder = Migrations.Named(scenario).Folder;

        var report = await NodeReport.RunAsync("interrupted.ts", folder);

        Assert.Equal("", report.Failures(folder));
        Assert.True(report.Lines[folder].GetProperty("facts").GetProperty("switch kills").GetInt32() > 0);
    }

    private static string Text(JsonElement cell, string name) => cell.GetProperty(name).GetString()!;
}
