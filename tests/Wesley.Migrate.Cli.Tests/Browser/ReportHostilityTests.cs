using System.Text.Json;
using Wesley.Migrate.Cli.Tests.Databases;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Browser;

/// <summary>Texts that want to become a part of the page stay texts, and what somebody puts into the page does not come alive.</summary>
public sealed class ReportHostilityTests
{
    // They begin as the harmless text does: what is sorted keeps its place.
    private static readonly string[] Texts =
    [
        "x</script></style></title></code></pre><img class=\"put\" src=\"https://example.org/x\" onerror=\"alert(1)\">\"'&amp;<!-- ]]> \u202Eright\u2066",
        "x\" onfocus=\"alert(1)\" autofocus x='",
        "x</script><img class=\"put\" src=x>\"'&lt;`\u202E",
        new('x', 60),
        new('x', 3000),
        "x{{ html.asset \"style\" }} &lt;b&gt; \u05E9\u05DC\u05D5\u05DD \U0001F600 \u0000\uFEFF",
    ];

    [Fact]
    public async Task AnyText_AnywhereInTheInput_LeavesTheElementsAsTheyAre()
    {
        var program = BrowserPages.Program();
        using var folder = new TempFolder();
        var pages = HostilePlace.All.SelectMany(p => Texts.Prepend(p.Harmless).Select((t, i) => (Place: p.Name, Number: i, Case: HostileCase.Of(p, t))))
            .Where(c => c.Case.Planned)
            .Select(c => (c.Place, c.Number, Path: folder.Write($"{c.Place}-{c.Number}/report.html", c.Case.Result.Files["report.html"])))
            .ToList();
        var (lines, ended) = await NodeReport.RunAsync("../browser/outline.ts", [program, .. pages.Select(p => p.Path)]);
        Assert.True(ended.ExitCode == 0, ended.ToString());

        Assert.True(pages.Count >= HostilePlace.All.Length * 3, $"only {pages.Count} were planned");
        foreach (var place in pages.GroupBy(p => p.Place, StringComparer.Ordinal))
        {
            var harmless = Outline(lines[place.Single(p => p.Number == 0).Path]);
            Assert.All(place, p => Assert.Equal(harmless, Outline(lines[p.Path])));
            Assert.All(place, p => Assert.Equal(0, lines[p.Path].GetProperty("heard").GetArrayLength()));
        }
    }

    [Fact]
    public async Task AnyText_InARehearsal_LeavesTheElementsAsTheyAre()
    {
        var program = BrowserPages.Program();
        using var folder = new TempFolder();
        string[] pages = [.. Texts.Prepend("x").Select((t, i) => folder.Write($"{i}/report.html", BrowserPages.WithRehearsal(Migrations.Named("add-required-email").Folder, () => Rehearsal.Result(t, t))))];
        var (lines, ended) = await NodeReport.RunAsync("../browser/outline.ts", [program, .. pages]);
        Assert.True(ended.ExitCode == 0, ended.ToString());

        Assert.All(pages, p => Assert.Equal(Outline(lines[pages[0]]), Outline(lines[p])));
    }

    [Fact]
    public async Task WhatSomebodyPutsIntoThePage_DoesNotComeAlive()
    {
        var program = BrowserPages.Program();
        using var folder = new TempFolder();
        var page = Scenario.Named("add-required-email").Run.Files["report.html"];
        var file = folder.Write("report.html", page.Replace(
            "</body>",
            """<script class="put">globalThis.broken = 1</script><style class="put">h1 { display: none }</style><img class="put" src="https://example.invalid/x.png" onerror="globalThis.broken = 1"><b class="put" style="color: red"></b></body>""",
            StringComparison.Ordinal));

        Assert.Equal("", (await NodeReport.RunAsync("../browser/policy.ts", program, file)).Failures(file));
    }

    private static string Outline(JsonElement line) => string.Join('\n', line.GetProperty("outline").EnumerateArray().Select(l => l.GetString()));
}
