using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Wesley.TestKit;

/// <summary>
/// Takes out of a run what is not the scenario's: the files that are alike in every folder, and the hashes that change with
/// every build of a plugin.
/// </summary>
public static partial class Scrubber
{
    private const string ReportPage = "report.html";
    private const string PlanId = "sha256:<plan>";
    private const string PluginHash = "sha256:<plugin>";

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Default)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The files of a golden folder, from the exit code of a run, its streams and what it wrote.</summary>
    public static SortedDictionary<string, string> Of(int exitCode, string output, string error, IReadOnlyDictionary<string, string> written)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["exit-code"] = $"{exitCode}\n",
            ["report.txt"] = output,
        };
        if (error.Length > 0)
        {
            files["stderr.txt"] = error;
        }

        foreach (var (path, text) in written.Where(f => !IsShared(f.Key) && f.Key != ReportPage))
        {
            files[path] = path switch
            {
                "plan.json" => Plan(text),
                "plan.md" => PlanPage(text),
                _ => text,
            };
        }

        return files;
    }

    /// <summary>
    /// The page without what is alike in all of them, the style sheet, without what changes with every build, and without the
    /// files that it shows, which are goldens of their own.
    /// </summary>
    public static string Page(string text) => Digests().Replace(Shown().Replace(Lines().Replace(Style().Replace(text, "<style>…</style>"), "$1…"), "$1…</code></pre>"), "sha256$1…");

    /// <summary>The runtime and the project files are the same in every folder; one test holds them.</summary>
    public static bool IsShared(string path) => path is "package.json" or "tsconfig.json" || path.StartsWith("runtime/", StringComparison.Ordinal);

    private static string Plan(string text)
    {
        var plan = JsonNode.Parse(text)!;
        plan["planId"] = PlanId;
        foreach (var plugin in plan["steps"]!.AsArray().Append(plan["generator"]).SelectMany(p => p!["plugins"]!.AsArray()))
        {
            plugin!["sha256"] = PluginHash;
        }

        foreach (var artifacts in plan["steps"]!.AsArray().Select(s => s!["artifacts"]!).Append(plan["artifacts"]!))
        {
            foreach (var shared in artifacts.AsArray().Where(a => IsShared((string)a!["path"]!)).ToList())
            {
                artifacts.AsArray().Remove(shared);
            }
        }

        return plan.ToJsonString(Indented) + "\n";
    }

    private static string PlanPage(string text) => PluginLine().Replace(PlanLine().Replace(text, $"Plan `{PlanId}`"), $"$1({PluginHash})");

    [GeneratedRegex("<style>.*</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("""(<pre class="code" role="region"[^>]*><code>).*?</code></pre>""", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("""(?<=</code> )(<span class="count">)[0-9]+(?= lines?</span> <span class="role">)""")]
    private static partial Regex Lines();

    [GeneratedRegex(@"sha256(:|-)(?<=<code>sha256:|style-src 'sha256-)(?:[0-9a-f]{64}|[A-Za-z0-9+/=]{44})")]
    private static partial Regex Digests();

    [GeneratedRegex("Plan `sha256:[0-9a-f]{64}`")]
    private static partial Regex PlanLine();

    [GeneratedRegex(@"^(- [a-z0-9.-]+ [^ ]+ )\(sha256:[0-9a-f]{64}\)", RegexOptions.Multiline)]
    private static partial Regex PluginLine();
}
