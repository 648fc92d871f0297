namespace Wesley.Packages.Tests;

/// <summary>Where plugins are found that the native program does not hold, the managed one answers, and nobody can tell but by time.</summary>
[Collection(nameof(OutsidePacks))]
public sealed class HandOverTests(OutsidePacks packs, NativePrograms programs) : IClassFixture<NativePrograms>
{
    private const string Before = "type Invoice @wes_table {\n  id: ID! @wes_pk\n  amount: Decimal!\n  total: String!\n}\n";
    private const string After = "type Invoice @wes_table {\n  id: ID! @wes_pk\n  amount: Decimal!\n  amountCurrency: String!\n  total: Int!\n}\n";

    [Theory]
    [InlineData(1, "diff --from - --to after.graphql --plugins plugins")]
    [InlineData(1, "run --from - --to after.graphql --out refused --plugins plugins")]
    [InlineData(2, "run --from - --to after.graphql --out refused --plugins plugins --plugins nowhere")]
    [InlineData(0, "plugins list --plugins plugins --format json")]
    [InlineData(0, "plugins doctor --plugins plugins")]
    [InlineData(0, "explain acme.money/currency.added --plugins plugins")]
    public async Task Packs_OfOthers_AreAnsweredAsByTheManagedProgram(int exitCode, string line)
    {
        using var folder = Folder();
        var native = await NativePrograms.RunAsync(programs.Native, line.Split(' '), folder.Path, Before);
        var managed = await NativePrograms.RunAsync(programs.Managed, line.Split(' '), folder.Path, Before);

        Assert.Equal(exitCode, managed.ExitCode);
        Assert.Equal((managed.ExitCode, managed.Output, managed.Error), (native.ExitCode, native.Output, native.Error));
    }

    [Fact]
    public async Task Packs_OfTheConfiguration_CountToo()
    {
        using var folder = Folder();
        folder.Write("wesley.json", """{ "pluginFolders": ["plugins"] }""");

        Assert.Contains("acme.money", (await NativePrograms.RunAsync(programs.Native, ["plugins", "list"], folder.Path)).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Managed_Missing_SaysWhatToDo_AndReadsNothing()
    {
        using var folder = Folder();
        var run = await NativePrograms.RunAsync(programs.Alone, ["diff", "--from", "-", "--to", "after.graphql", "--plugins", "plugins"], folder.Path, Before);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error[managed-program-missing]", run.Output, StringComparison.Ordinal);
        Assert.Contains("there is no wesley-engine-managed beside it", run.Output, StringComparison.Ordinal);
        Assert.Contains("dotnet tool update", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Managed_ThatMayNotBeRun_SaysWhy()
    {
        using var installed = Installed();
        (await Command.RunAsync("chmod", ["a-x", installed.PathOf("wesley-engine-managed")])).Succeeded();
        using var folder = Folder();
        var run = await NativePrograms.RunAsync(installed.PathOf("wesley-engine"), ["plugins", "list", "--plugins", "plugins"], folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be started: Permission denied.", run.Output, StringComparison.Ordinal);

        // What it cannot hand over it ends itself: a reader that has gone is no signal that kills it.
        var piped = await NativePrograms.RunAsync("bash", ["-c", $"{{ sleep 0.5; '{installed.PathOf("wesley-engine")}' plugins list --plugins plugins; echo $? > status; }} | true"], folder.Path);
        piped.Succeeded();
        Assert.NotEqual("141", File.ReadAllText(folder.PathOf("status")).Trim());
    }

    // The file beside the program is what is listed, hashed and locked, so it must be what runs.
    [Fact]
    public async Task Bundled_OfAnotherBuild_IsNotAnsweredByTheLinkedCode()
    {
        using var installed = Installed();
        File.WriteAllBytes(installed.PathOf("plugins", "Wesley.Plugins.RenameDetection", "Wesley.Plugins.RenameDetection.dll"), OtherBuild.Of("Wesley.Plugins.RenameDetection"));
        var line = new[] { "rules", "--format", "json" };
        var managed = await NativePrograms.RunAsync(installed.PathOf("wesley-engine-managed"), line, installed.Path);
        Assert.Equal(managed.Succeeded().Output, (await NativePrograms.RunAsync(installed.PathOf("wesley-engine"), line, installed.Path)).Succeeded().Output);

        File.Delete(installed.PathOf("wesley-engine-managed"));
        var alone = await NativePrograms.RunAsync(installed.PathOf("wesley-engine"), line, installed.Path);

        Assert.Equal(2, alone.ExitCode);
        Assert.Contains("The plugin 'wesley.rename-detection' in 'plugins/Wesley.Plugins.RenameDetection' is not part of this program", alone.Output, StringComparison.Ordinal);
    }

    // What a shell can do to a process: close its output, fill it, give it an argument that is no text, tell it to stop.
    [Theory]
    [InlineData(70, "rules --plugins plugins >&-")]
    [InlineData(70, "rules >/dev/full")]
    [InlineData(70, "rules --plugins plugins >/dev/full")]
    [InlineData(4, "diff --from $'\\xff' --to after.graphql --plugins plugins")]
    [InlineData(130, "diff --from - --to after.graphql <&3 & sleep 2; kill -TERM $!; wait $!")]
    [InlineData(130, "diff --from - --to after.graphql --plugins plugins <&3 & sleep 2; kill -TERM $!; wait $!")]
    public async Task Shell_WhateverItDoes_SeesOneProgram(int exitCode, string line)
    {
        using var folder = Folder();
        // An input that stays open and silent.
        const string Silence = "mkfifo silence 2>/dev/null; exec 3<>silence; ";
        var native = await NativePrograms.RunAsync("bash", ["-c", $"{Silence}'{programs.Native}' {line}"], folder.Path);
        var managed = await NativePrograms.RunAsync("bash", ["-c", $"{Silence}'{programs.Managed}' {line}"], folder.Path);

        Assert.Equal(exitCode, managed.ExitCode);
        Assert.Equal((managed.ExitCode, managed.Output, Told(managed)), (native.ExitCode, native.Output, Told(native)));
    }

    // The runtime ignores a broken pipe, and what is ignored stays so in every program started from there.
    [Fact]
    public async Task Programs_StartedAfterwards_InheritTheSameSignals()
    {
        using var folder = Folder();
        folder.Write("programs/git", "#!/bin/sh\ngrep SigIgn /proc/$$/status > \"$ignored\"\nexit 1\n");
        (await Command.RunAsync("chmod", ["+x", folder.PathOf("programs", "git")])).Succeeded();
        const string Line = "diff --from git:HEAD:before.graphql --to after.graphql --plugins plugins";
        await NativePrograms.RunAsync("bash", ["-c", $"export PATH=$PWD/programs:$PATH; ignored=native '{programs.Native}' {Line}; ignored=managed '{programs.Managed}' {Line}"], folder.Path);

        Assert.Equal(File.ReadAllText(folder.PathOf("managed")), File.ReadAllText(folder.PathOf("native")));
    }

    // Where in the code a defect was met reads differently in machine code.
    private static string Told(CommandResult run) => string.Join('\n', run.Error.Split('\n').Where(l => !l.StartsWith("   at ", StringComparison.Ordinal)));

    private TempFolder Folder()
    {
        var folder = new TempFolder();
        folder.Write("after.graphql", After);
        Directory.CreateSymbolicLink(folder.PathOf("plugins"), packs.Plugins);
        return folder;
    }

    private TempFolder Installed()
    {
        var installed = new TempFolder();
        Folders.Copy(programs.Folder, installed.Path);
        return installed;
    }
}
