using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Databases;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Cli.Tests.Browser;

/// <summary>The pages that a browser looks at, once for this test process.</summary>
internal static class BrowserPages
{
    /// <summary>Scenarios whose pages differ in their parts: small, large, empty, without a way back, with names and texts that mean harm.</summary>
    private static readonly string[] Chosen = ["add-required-email", "ecommerce", "no-change", "destructive-only", "drop-beside-other-changes", "names", "text-defaults"];

    private static readonly TempFolder Rehearsals = Kept();
    private static readonly Lazy<Task<(ImmutableDictionary<string, JsonElement>, CommandResult)>> Looked = new(LookAsync);

    private static readonly ImmutableSortedDictionary<string, string> Pages = Chosen
        .Select(name => KeyValuePair.Create(name, Path.Combine(Migrations.Named(name).Folder, ReportPage.FileName)))
        .Append(KeyValuePair.Create("rehearsed", Rehearsed()))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Chosen, "rehearsed"];

    internal static string Named(string name) => Pages[name];

    internal static Task<(ImmutableDictionary<string, JsonElement> Lines, CommandResult Ended)> ReportAsync() => Looked.Value;

    /// <summary>The browser's path; skips the test where there is none.</summary>
    internal static string Program()
    {
        Assert.SkipWhen(Chromium.Find() is null, Chromium.Missing);
        return Chromium.Find()!;
    }

    /// <summary>The page of a folder with a result of its rehearsal beside it.</summary>
    internal static string WithRehearsal(string folder, Func<JsonObject> rehearsal)
    {
        var plan = PlanJson.Read(File.ReadAllText(Path.Combine(folder, "plan.json")));
        var result = rehearsal();
        result["planId"] = plan.PlanId;
        return ReportPage.Of(plan, path => path == "rehearsal.json" ? Encoding.UTF8.GetBytes(result.ToJsonString())
            : File.Exists(Path.Combine(folder, path)) ? File.ReadAllBytes(Path.Combine(folder, path)) : null);
    }

    private static string Rehearsed() => Rehearsals.Write("rehearsed/report.html", WithRehearsal(Migrations.Named("add-required-email").Folder, () => Rehearsal.Result("a seeded kill", "backfill/001-address.ts")));

    private static Task<(ImmutableDictionary<string, JsonElement>, CommandResult)> LookAsync() =>
        NodeReport.RunAsync("../browser/look.ts", [Chromium.Find()!, Repository.PathOf("artifacts", "report"), .. Pages.Values]);

    private static TempFolder Kept()
    {
        var folder = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }
}
