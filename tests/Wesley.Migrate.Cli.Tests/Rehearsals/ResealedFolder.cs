using System.Text.Json.Nodes;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>Writes an edit of a migration folder into its plan, as an engine with a defect would have: <c>plan verify</c> finds nothing.</summary>
internal static class ResealedFolder
{
    internal static void Edit(string folder, string path, Func<string, string> edit)
    {
        var file = Path.Combine(folder, path);
        var text = File.ReadAllText(file);
        var edited = edit(text);
        Assert.NotEqual(text, edited);
        File.WriteAllText(file, edited);

        var plan = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "plan.json")))!.AsObject();
        var artifacts = plan["steps"]!.AsArray().SelectMany(step => step!["artifacts"]!.AsArray()).Concat(plan["artifacts"]!.AsArray());
        foreach (var artifact in artifacts.Where(a => (string)a!["path"]! == path))
        {
            artifact!["sha256"] = Sha256Text.Of(edited);
            artifact["bytes"] = System.Text.Encoding.UTF8.GetByteCount(edited);
        }

        plan["planId"] = PlanJson.IdOf(plan);
        File.WriteAllText(Path.Combine(folder, "plan.json"), plan.ToJsonString());
        // Rendered from the plan as it was.
        File.Delete(Path.Combine(folder, "plan.md"));
        File.Delete(Path.Combine(folder, "report.html"));
    }
}
