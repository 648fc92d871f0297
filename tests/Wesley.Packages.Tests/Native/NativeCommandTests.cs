namespace Wesley.Packages.Tests;

/// <summary>Whatever is asked, both programs answer with the same bytes.</summary>
public sealed class NativeCommandTests(NativePrograms programs) : IClassFixture<NativePrograms>
{
    private const string Pair = "--from tests/Scenarios/ecommerce/before.graphql --to tests/Scenarios/ecommerce/after.graphql";

    public static TheoryData<string> Lines =>
    [
        "", "--version", "--help", "-h", "run --help", "plugins --help", "plugins doctor --help", "decisions init --help",
        "run", "rnu", "diff --form x", "rules --nothing",
        "rules", "rules --format json", "rules --coverage", "plugins list", "plugins list --format json", "plugins list --plugins nowhere",
        "plugins doctor", "plugins doctor --format json",
        "explain field.added.required", "explain field.type.widened", "explain plugin-failed", "explain Int->String", "explain nothing-of-the-kind",
        "schema plan", "completion bash", "completion zsh", "stats-query",
        $"diff {Pair}", $"diff {Pair} --format json", $"diff {Pair} --format sarif", $"diff {Pair} --format junit", $"diff {Pair} --format markdown", $"diff {Pair} --verbose",
        "diff --from nowhere.graphql --to nowhere.graphql", "diff --from git:nowhere:x --to git:HEAD:README.md",
        "plan show tests/Scenarios", "contract export tests/Scenarios/ecommerce/expected --as odcs",
        "run --from tests/Scenarios/sdl-mistakes/before.graphql --to tests/Scenarios/sdl-mistakes/after.graphql --out /dev/null/x",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Line_OnBothPrograms_GivesTheSameBytes(string line)
    {
        string[] arguments = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var native = await NativePrograms.RunAsync(programs.Alone, arguments, Repository.Root);
        var managed = await NativePrograms.RunAsync(programs.Managed, arguments, Repository.Root);

        Assert.Equal((managed.ExitCode, managed.Output, managed.Error), (native.ExitCode, native.Output, native.Error));
    }

    // What writes, and what reads what was written: plans, the way back, contracts, decisions, the lock.
    [Theory]
    [InlineData("ecommerce")]
    [InlineData("add-required-email")]
    public async Task Lines_OneAfterTheOther_LeaveTheSameFiles(string scenario)
    {
        string[] lines =
        [
            "plugins lock", "run --from before.graphql --to after.graphql --out there --locked", "plan show there", "plan verify there", "plan reverse there --out back", "plan render there",
            "contract export there --as odcs", "contract export there --as pgtap", "decisions init --from before.graphql --to after.graphql", "decisions verify --from before.graphql --to after.graphql",
            "plugins new Acme.Geo", "plan verify there back",
        ];
        var (native, managed) = (await AllAsync(programs.Alone, lines, scenario), await AllAsync(programs.Managed, lines, scenario));

        Assert.Equal(managed.Said, native.Said);
        Assert.Equal(managed.Files, native.Files);
        Assert.NotEmpty(native.Files["there/plan.json"]);
    }

    private static async Task<(List<(int, string, string)> Said, SortedDictionary<string, string> Files)> AllAsync(string program, string[] lines, string scenario)
    {
        using var folder = new TempFolder();
        new ScenarioFolder(scenario).LayOut(folder);
        var said = new List<(int, string, string)>();
        foreach (var line in lines)
        {
            var run = await NativePrograms.RunAsync(program, line.Split(' '), folder.Path);
            said.Add((run.ExitCode, run.Output, run.Error));
        }

        return (said, GoldenFiles.Read(folder.Path));
    }

    [Fact]
    public async Task Rehearsal_ByTheNativeProgram_IsGreenAndShown()
    {
        using var folder = new TempFolder();
        new ScenarioFolder("add-required-email").LayOut(folder);
        (await NativePrograms.RunAsync(programs.Alone, ["run", "--from", "before.graphql", "--to", "after.graphql", "--out", "migration"], folder.Path)).Succeeded();
        NodePackages.LinkInto(folder.PathOf("migration"));
        var path = new Dictionary<string, string?>(UserSettings.Runtime) { ["PATH"] = $"{Path.GetDirectoryName(NodePackages.NodeExecutable)}:{Environment.GetEnvironmentVariable("PATH")}" };

        (await Command.RunAsync(programs.Alone, ["rehearse", "migration"], folder.Path, path)).Succeeded();

        Assert.Contains("rehearsed", (await NativePrograms.RunAsync(programs.Alone, ["plan", "show", "migration"], folder.Path)).Succeeded().Output, StringComparison.OrdinalIgnoreCase);
    }
}
