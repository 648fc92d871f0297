using System.Text;
using System.Text.RegularExpressions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>
/// <c>report.html</c> is a function of files that are goldens themselves, so that a golden a scenario would say everything twice:
/// two pages stand whole, and of all the others it is asserted that nothing of the plan is missing.
/// </summary>
public sealed partial class ReportPageTests
{
    private const string Goldens = "tests/Wesley.Migrate.Cli.Tests/Scenarios/Pages";

    private static readonly string[] Whole = ["add-required-email", "drop-beside-other-changes"];

    public static TheoryData<string> Written => [.. Scenario.All.Where(s => s.Run.ExitCode == 0).Select(s => s.Name)];

    [Fact]
    public void Pages_OfTwoScenarios_AreExactlyTheExpectedOnes() =>
        Golden.VerifyFolder(Whole.ToDictionary(n => $"{n}.html", n => Scrubber.Page(Scenario.Named(n).Run.Files[ReportPage.FileName]), StringComparer.Ordinal), Goldens);

    [Theory]
    [MemberData(nameof(Written))]
    public void Page_OfEveryScenario_HoldsAllThatThePlanHolds(string name)
    {
        var files = Scenario.Named(name).Run.Files;
        var plan = PlanJson.Read(files["plan.json"]);
        var text = Plain(files[ReportPage.FileName]);

        Assert.All(plan.Changes, c => Assert.Contains(c.Kind, text, StringComparison.Ordinal));
        Assert.All(plan.Changes.Select(c => c.Remediation!), r => Assert.Contains(r, text, StringComparison.Ordinal));
        Assert.All(plan.Steps, s => Assert.Contains(s.Title, text, StringComparison.Ordinal));
        Assert.All(plan.Steps.SelectMany(s => s.Artifacts), a => Assert.Contains(a.Path, text, StringComparison.Ordinal));
        Assert.All(plan.Steps.SelectMany(s => s.Locks), l => Assert.Contains($"{l.Mode} ", text, StringComparison.Ordinal));
        Assert.All(plan.Summary.RequiredInput, r => Assert.Contains(r, text, StringComparison.Ordinal));
        Assert.All(files.Where(f => f.Key.EndsWith(".sql", StringComparison.Ordinal) || f.Key.StartsWith("backfill/", StringComparison.Ordinal)),
            f => Assert.Contains(f.Value, text, StringComparison.Ordinal));
        Assert.Equal(plan.Steps.Length, Regex.Count(files[ReportPage.FileName], "<article "));
    }

    [Fact]
    public void Page_WithoutARehearsal_SaysSo() =>
        Assert.Contains("Not rehearsed.", Plain(Scenario.Named("ecommerce").Run.Files[ReportPage.FileName]), StringComparison.Ordinal);

    [Theory]
    [InlineData("true", "", "Yes.")]
    [InlineData("false", "", "It failed.")]
    [InlineData("true", "\"The disk was full.\"", "1 problem.")]
    [InlineData("1", "", "It failed.")]
    public void Page_WithARehearsalOfThePlan_ShowsIt(string green, string problems, string verdict)
    {
        var text = Rehearsed(id => $$"""
            {
              "planId": "{{id}}", "green": {{green}}, "engine": { "name": "PGlite", "version": "18.1" }, "rows": 10000, "milliseconds": 1250, "problems": [{{problems}}],
              "steps": [{ "step": "schema-swap", "artifact": "sql/switch.sql", "ok": true, "milliseconds": 12, "rows": 77, "kill": { "after": 40, "resumed": 37 },
                "locks": [{ "relation": "users", "mode": "ROW SHARE", "planned": false }, { "relation": "users", "mode": "ACCESS EXCLUSIVE", "planned": true }, { "relation": "logs", "mode": "SHARE", "planned": false }] }],
              "assertions": [{ "contract": "post-check", "kind": "unique", "holds": true, "caught": "by-rows" }],
              "rollback": [{ "steps": ["schema-swap"], "class": "reversible-until", "verdict": "as-before", "differences": [], "milliseconds": 5 }],
              "writers": { "transactions": 4, "inserted": 2, "updated": 6 }
            }
            """);

        Assert.All(
            (string[])[verdict, "On PGlite 18.1, 10000 rows a table, 1.3\u00A0s.", "40, then 37", "ACCESS EXCLUSIVE on users", "SHARE on logs (not in the plan)", "as before", "Writers of the old version"],
            said => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.DoesNotContain("ROW SHARE", text, StringComparison.Ordinal);
        Assert.All(problems.Split('"').Where(p => p.Length > 0), p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_WithARehearsalOfAnotherPlan_DoesNotShowIt()
    {
        var text = Rehearsed(_ => """{ "planId": "sha256:0", "passed": true, "rows": 77123 }""");

        Assert.Contains("of another plan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("77123", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "is no JSON")]
    [InlineData("[]", "of another plan")]
    [InlineData("{ \"planId\": 1 }", "of another plan")]
    [InlineData("PLAN, \"steps\": 1, \"engine\": [], \"rows\": \"x\", \"problems\": {} }", "On an engine that is not named")]
    public void Page_WithWhatIsNoRehearsal_SaysSo(string document, string reason) => Assert.Contains(reason, Rehearsed(id => document.Replace("PLAN", $"{{ \"planId\": \"{id}\"", StringComparison.Ordinal)), StringComparison.Ordinal);

    private static string Rehearsed(Func<string, string> rehearsal)
    {
        var files = Scenario.Named("add-required-email").Run.Files;
        var plan = PlanJson.Read(files["plan.json"]);
        return Plain(ReportPage.Of(plan, path => path == "rehearsal.json" ? Encoding.UTF8.GetBytes(rehearsal(plan.PlanId)) : files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null));
    }

    // What a reader sees, near enough: no tags, no entities.
    private static string Plain(string page) => System.Net.WebUtility.HtmlDecode(Tag().Replace(page, ""));

    [GeneratedRegex("<style>.*</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
