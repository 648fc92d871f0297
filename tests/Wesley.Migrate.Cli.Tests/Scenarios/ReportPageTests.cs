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
    [InlineData(true, "Yes.")]
    [InlineData(false, "It failed.")]
    public void Page_WithARehearsalOfThePlan_ShowsIt(bool passed, string verdict)
    {
        var text = Rehearsed(id => $$"""{ "planId": "{{id}}", "passed": {{(passed ? "true" : "false")}}, "rows": 10000, "steps": [{ "id": "pre-check", "lockTimeouts": 2 }] }""");

        Assert.Contains(verdict, text, StringComparison.Ordinal);
        Assert.Contains("10000", text, StringComparison.Ordinal);
        Assert.Contains("lock timeouts", text, StringComparison.Ordinal);
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
    public void Page_WithWhatIsNoRehearsal_SaysSo(string document, string reason) => Assert.Contains(reason, Rehearsed(_ => document), StringComparison.Ordinal);

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
