namespace Wesley.Packages.Tests;

/// <summary>The author's way from nothing to a published pack, command by command as it is printed.</summary>
public sealed class TutorialTests(Machine machine)
{
    [Fact]
    public async Task Commands_InTheirOrder_DoWhatThePageSays()
    {
        var shell = machine.Shell(Repository.Root);
        foreach (var (line, output) in Tutorial.Rest)
        {
            var printed = await shell.RunAsync(line);
            Assert.True(output.Length == 0 || output == printed.TrimEnd('\n'), $"$ {line}\nprints\n{printed}");
        }

        Assert.True(File.Exists(Path.Combine(Machine.Packages, "Acme.Geo.0.1.0.nupkg")));
        Assert.True(File.Exists(machine.PathOf("installed", "tools", "plugins", "Acme.Geo", "rules", "acme.geo", "column.undescribed", "rule.md")));
        await ReadTheMadePageAsync(machine.Shell(machine.PathOf("Acme.Geo")));
    }

    // The pack has a page of its own; what the tutorial has run there already is not run again.
    private static async Task ReadTheMadePageAsync(Shell shell)
    {
        await shell.RunAsync("cp src/rules/acme.geo/text.unbounded/positive/*.graphql .");
        foreach (var (line, _) in PageCommands.Of(GoldenFiles.ReadText(Path.Combine(shell.Folder, "README.md"))).ExceptBy(Tutorial.Rest.Select(c => c.Line), c => c.Line))
        {
            await shell.RunAsync(line);
        }

        Assert.True(File.Exists(Path.Combine(shell.Folder, "migration", "plan.json")));
    }

    // The README of the repository shows the beginning of it.
    [Fact]
    public void Readme_CommandsForAPlugin_AreThoseOfTheTutorial()
    {
        var text = GoldenFiles.ReadText(Repository.PathOf("README.md"));
        var part = text[text.IndexOf("\n## A plugin in ten minutes", StringComparison.Ordinal)..];
        var block = part[(part.IndexOf("```console\n", StringComparison.Ordinal) + "```console\n".Length)..];
        var commands = block[..block.IndexOf("```", StringComparison.Ordinal)].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(commands);
        Assert.Empty(commands.Except([.. Tutorial.FirstChapter.Select(c => $"$ {c}"), .. Tutorial.Rest.Select(c => $"$ {c.Line}")]));
    }
}
