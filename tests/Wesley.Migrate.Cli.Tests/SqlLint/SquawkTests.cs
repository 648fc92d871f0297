using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.SqlLint;

/// <summary>Everything that is generated as SQL passes the linter as it is and with its blocks opened, or a waiver says why not.</summary>
public sealed class SquawkTests
{
    [Theory]
    [InlineData("14.0")]
    [InlineData("18.0")]
    public async Task Sql_OfEveryScenario_HasNoFindingWithoutAWaiver(string version)
    {
        using var folder = new TempFolder();
        foreach (var scenario in Scenario.All.Where(s => s.Run.ExitCode == 0))
        foreach (var (path, sql) in scenario.Run.Files.Where(f => f.Key.StartsWith("sql/", StringComparison.Ordinal)))
        {
            folder.Write($"{scenario.Name}.as-is.{Path.GetFileName(path)}", sql);
            folder.Write($"{scenario.Name}.opened.{Path.GetFileName(path)}", OpenedSql.Of(sql));
        }

        var findings = await Squawk.FindingsAsync(folder.Path, version);

        Nothing.In(findings.Where(f => !Waivers.All.ContainsKey(Kind(f))).Select(f => f.ToString()));
        Nothing.In(Waivers.All.Keys.Except(findings.Select(Kind)).Select(w => $"{w.Rule} of {w.File} is waived and never found"));
    }

    [Fact]
    public async Task Statement_ThatLocksWithoutNeed_IsFoundInItsBlock()
    {
        using var folder = new TempFolder();
        folder.Write("x.opened.switch.sql", OpenedSql.Of("SET lock_timeout = '2s';\n\nDO $wesley$\nBEGIN\nIF true THEN\n  CREATE INDEX \"i\" ON \"t\" (\"a\");\nEND IF;\nEND\n$wesley$;\n"));

        Assert.Contains("require-concurrent-index-creation", (await Squawk.FindingsAsync(folder.Path, "14.0")).Select(f => f.Rule));
    }

    private static (string File, string Rule) Kind(Finding finding) => (string.Join('.', Path.GetFileName(finding.File).Split('.')[^2..]), finding.Rule);
}
