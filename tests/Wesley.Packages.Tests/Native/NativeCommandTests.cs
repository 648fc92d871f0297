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

    /// <summary>What reads a folder that was written: plans, contracts, decisions, the rehearsal and the lock.</summary>
    [Fact]
    public async Task Folder_WrittenByOne_IsTheOthersToo()
    {
        using var folder = new TempFolder();
        new ScenarioFolder("ecommerce").LayOut(folder);
        foreach (var (program, name) in new[] { (programs.Alone, "native"), (programs.Managed, "managed") })
        {
            (await NativePrograms.RunAsync(program, ["run", "--from", "before.graphql", "--to", "after.graphql", "--out", name], folder.Path)).Succeeded();
            (await NativePrograms.RunAsync(program, ["plan", "reverse", name, "--out", $"{name}-back"], folder.Path)).Succeeded();
            (await NativePrograms.RunAsync(program, ["plugins", "lock"], folder.Path)).Succeeded();
            File.Move(folder.PathOf("wesley-plugins.lock.json"), folder.PathOf($"{name}.lock"));
        }

        Assert.Equal(GoldenFiles.Read(folder.PathOf("managed")), GoldenFiles.Read(folder.PathOf("native")));
        Assert.Equal(GoldenFiles.Read(folder.PathOf("managed-back")), GoldenFiles.Read(folder.PathOf("native-back")));
        Assert.Equal(File.ReadAllText(folder.PathOf("managed.lock")), File.ReadAllText(folder.PathOf("native.lock")));
        string[][] lines = [["plan", "show", "native"], ["plan", "verify", "native"], ["contract", "export", "native", "--as", "dbt"], ["decisions", "verify", "--from", "before.graphql", "--to", "after.graphql"]];
        foreach (var line in lines)
        {
            var (native, managed) = (await NativePrograms.RunAsync(programs.Alone, line, folder.Path), await NativePrograms.RunAsync(programs.Managed, line, folder.Path));
            Assert.Equal((managed.ExitCode, managed.Output, managed.Error), (native.ExitCode, native.Output, native.Error));
        }
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
