using System.Text;
using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Render;
using Wesley.Migrate.Engine.Report;

namespace Wesley.Migrate.Cli.Tests.Documents;

public sealed class FolderVerifierTests
{
    private readonly Dictionary<string, string> _files = new(Scenario.Named("ecommerce").Run.Files, StringComparer.Ordinal);

    [Fact]
    public void Folder_AsWritten_HasNoProblem() => Assert.Empty(Problems());

    [Fact]
    public void Folder_WithoutAPlan_IsNone()
    {
        _files.Remove("plan.json");

        Assert.Equal(["plan-missing"], Problems());
    }

    [Theory]
    [InlineData("catalog/after.ts")]
    [InlineData("sql/expand.sql")]
    [InlineData("schema/before.graphql")]
    [InlineData("runtime/index.ts")]
    [InlineData("package.json")]
    public void Artifact_EditedOrGone_IsNamed(string path)
    {
        _files[path] += " ";
        Assert.Equal([$"artifact-edited {path}"], Named());

        _files.Remove(path);
        Assert.Equal([$"artifact-missing {path}"], Named());
    }

    [Fact]
    public void PlanText_Edited_IsNamed()
    {
        _files["plan.md"] += "\nmore";

        Assert.Equal(["artifact-edited plan.md"], Named());
    }

    [Fact]
    public void Assertion_TakenOut_IsNamedByTheHash()
    {
        Weaken(assertions => assertions.RemoveAt(0));

        Assert.Equal(["artifact-edited contract/post-check.json"], Named());
    }

    [Theory]
    [InlineData("severity", "\"warning\"")]
    [InlineData("threshold", "7")]
    [InlineData("sql", "\"SELECT 1 WHERE false\"")]
    [InlineData("mode", "\"catalog\"")]
    [InlineData("phase", "\"pre\"")]
    public void Assertion_Weakened_IsNamedByTheHash(string member, string value)
    {
        Weaken(assertions => assertions[0]![member] = JsonNode.Parse(value));

        Assert.Equal(["artifact-edited contract/post-check.json"], Named());
    }

    [Fact]
    public void Assertion_TakenOutWithTheHashesMadeToFit_IsMissed()
    {
        var id = Weaken(assertions => assertions.RemoveAt(0));
        Fit("contract/post-check.json");

        Assert.Contains(FolderVerifier.Problems(Read), p => p.Id == "plan-inconsistent" && p.Message.Contains(id, StringComparison.Ordinal));
        Assert.DoesNotContain("artifact-edited", Problems());
    }

    [Fact]
    public void Assertion_AddedWithTheHashesMadeToFit_IsNamed()
    {
        Weaken(assertions =>
        {
            var more = assertions[0]!.DeepClone();
            more["id"] = "more:User.x:post";
            assertions.Add(more);
        });
        Fit("contract/post-check.json");

        Assert.Contains(FolderVerifier.Problems(Read), p => p.Message.Contains("more:User.x:post, which no step asks for", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_Edited_IsNamed()
    {
        _files["report.html"] = _files["report.html"].Replace("Not rehearsed", "Rehearsed", StringComparison.Ordinal);

        Assert.Equal(["artifact-edited report.html"], Named());
    }

    [Fact]
    public void Page_OlderThanTheRehearsal_IsNamed()
    {
        _files["rehearsal.json"] = """{ "planId": "sha256:0" }""";

        Assert.Equal(["artifact-edited report.html"], Named());
    }

    [Fact]
    public void Plan_EditedWithItsOldId_IsTold()
    {
        Edit(plan => plan["steps"]![0]!["title"] = "Something else", keepId: true);

        Assert.Contains("plan-edited", Problems());
    }

    [Fact]
    public void Plan_OfAnUnknownMajorVersion_IsRefusedForThatAlone()
    {
        Edit(plan => plan["formatVersion"] = "2.0");

        Assert.Equal(["plan-version"], Problems());
    }

    [Fact]
    public void Step_ThatDependsOnNone_IsInconsistent() =>
        Inconsistent("depends on no-such-step, which is no step", plan => plan["steps"]![1]!["dependsOn"] = new JsonArray("no-such-step"));

    [Fact]
    public void Step_ThatDependsOnALaterOne_IsInconsistent() =>
        Inconsistent("which comes later", plan => plan["steps"]![0]!["dependsOn"] = new JsonArray(plan["steps"]![1]!["id"]!.GetValue<string>()));

    [Fact]
    public void Step_ThatDependsOnALaterOne_IsNamedWithItsOwnPlace() =>
        Inconsistent("stands at place 3 and depends on", plan => plan["steps"]![2]!["dependsOn"] = new JsonArray(plan["steps"]![3]!["id"]!.GetValue<string>()));

    [Fact]
    public void Steps_InACycle_AreInconsistent() =>
        Inconsistent("need each other", plan => plan["steps"]![0]!["dependsOn"] = new JsonArray(plan["steps"]![1]!["id"]!.GetValue<string>()));

    [Fact]
    public void Steps_OfOneId_AreInconsistent() =>
        Inconsistent("two steps have the id", plan => plan["steps"]![1]!["id"] = plan["steps"]![0]!["id"]!.GetValue<string>());

    [Fact]
    public void Step_OfNoChange_IsInconsistent() =>
        Inconsistent("which is no change", plan => plan["steps"]![1]!["changes"] = new JsonArray("field.renamed(No.where)"));

    [Fact]
    public void PointOfNoReturn_AtNoStep_IsInconsistent() =>
        Inconsistent("the point of no return is nowhere", plan => plan["pointOfNoReturn"] = "nowhere");

    /// <summary>Edits the assertions of the post-check; the id of the first one.</summary>
    private string Weaken(Action<JsonArray> edit)
    {
        var contract = JsonNode.Parse(_files["contract/post-check.json"])!;
        var id = contract["assertions"]![0]!["id"]!.GetValue<string>();
        edit(contract["assertions"]!.AsArray());
        _files["contract/post-check.json"] = contract.ToJsonString();
        return id;
    }

    /// <summary>Makes the plan's hash and size of a file, the plan's id and its pages those of the file as it is.</summary>
    private void Fit(string path)
    {
        Edit(plan => Fit(plan, path));
        var fitting = PlanJson.Read(_files["plan.json"]);
        _files["plan.md"] = PlanMarkdown.Of(fitting);
        _files["report.html"] = ReportPage.Of(fitting, Read);
    }

    private void Fit(JsonObject plan, string path)
    {
        foreach (var artifact in plan["steps"]!.AsArray().SelectMany(s => s!["artifacts"]!.AsArray()).Concat(plan["artifacts"]!.AsArray()).Where(a => a!["path"]!.GetValue<string>() == path))
        {
            artifact!["sha256"] = Sha256Text.Of(_files[path]);
            artifact["bytes"] = Encoding.UTF8.GetByteCount(_files[path]);
        }
    }

    private void Inconsistent(string reason, Action<JsonObject> edit)
    {
        Edit(edit);

        Assert.Contains(FolderVerifier.Problems(Read), p => p.Id == "plan-inconsistent" && p.Message.Contains(reason, StringComparison.Ordinal));
        Assert.DoesNotContain("plan-edited", Problems());
    }

    private void Edit(Action<JsonObject> edit, bool keepId = false)
    {
        var plan = JsonNode.Parse(_files["plan.json"])!.AsObject();
        edit(plan);
        if (!keepId)
        {
            plan["planId"] = PlanJson.IdOf(plan);
        }

        _files["plan.json"] = plan.ToJsonString();
    }

    private byte[]? Read(string path) => _files.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null;

    private IEnumerable<string> Problems() => FolderVerifier.Problems(Read).Select(p => p.Id);

    private IEnumerable<string> Named() => FolderVerifier.Problems(Read).Select(p => $"{p.Id} {p.Message.Split(':')[0]}");
}
