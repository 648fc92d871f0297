namespace Wesley.Packages.Tests;

/// <summary>The page of the first-party plugins, command by command, in a clone beside the packs of others.</summary>
[Collection(nameof(OutsidePacks))]
public sealed class PluginsPageTests(Machine machine, OutsidePacks packs)
{
    private const string Plugin = "Wesley.Plugins.RenameDetection";

    private static string Page => AuthorPages.Text(AuthorPages.Plugins);

    [Fact]
    public async Task Commands_InTheirOrder_DoWhatThePageSays()
    {
        using var clone = new TempFolder();
        await Clone.MakeAsync(clone.Path);
        // The pages of rules need none of these packages: installed are they for the build that looks at this file.
        clone.Write("tests/node_modules/.installed", "");
        clone.Write("wesley.json", $$"""{ "pluginFolders": ["{{packs.Plugins}}"] }""");
        var made = Path.Combine("plugins", Plugin, "rules", "field.renamed", "rule.md");
        File.Delete(clone.PathOf(made));

        // CI would have nothing written; the build of the tests has held this source to the analysers.
        var shell = machine.Shell(clone.Path, ("CI", null), ("RunAnalyzers", "false"));
        var printed = new Dictionary<string, string>();
        foreach (var (line, output) in PageCommands.Of(Page))
        {
            printed[line] = await shell.RunAsync(line);
            Assert.True(output.Length == 0 || output == printed[line].TrimEnd('\n'), $"$ {line}\nprints\n{printed[line]}");
        }

        Assert.True(File.Exists(clone.PathOf("artifacts", "plugins", "debug", Plugin, $"{Plugin}.dll")));
        Assert.Equal(Folders.Texts(Repository.PathOf("plugins")), Folders.Texts(clone.PathOf("plugins")));
        Assert.Contains("Two decimals give the cents back.", printed["wesley-engine explain 'Money->String'"], StringComparison.Ordinal);
    }

    [Fact]
    public void Conversion_OfThePage_IsTheOneOfAPack()
    {
        var open = Page.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var code = Page[open..Page.IndexOf("\n```", open, StringComparison.Ordinal)];
        var pack = GoldenFiles.ReadText(Repository.PathOf("tests/OutsidePlugins/Acme.Money/MoneyPlugin.cs"));

        Assert.Contains(Unindented(code), Unindented(pack), StringComparison.Ordinal);
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));
}
