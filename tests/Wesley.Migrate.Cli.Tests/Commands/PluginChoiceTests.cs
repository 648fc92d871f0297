namespace Wesley.Migrate.Cli.Tests.Commands;

public sealed class PluginChoiceTests
{
    [Fact]
    public void Run_WithoutAnyPlugin_DoesNotEndIn0()
    {
        using var work = new Workspace().Schemas();

        Assert.NotEqual(ExitCodes.Clean, work.Compare("--no-bundled").Code);
        Assert.False(Directory.Exists(work.PathOf("migration")));
    }

    [Fact]
    public void Run_WithoutTheStrategy_NamesThePluginThatIsKnownToClaim()
    {
        using var work = new Workspace().Schemas();
        foreach (var plugin in Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "plugins")).Where(p => !p.EndsWith("DefaultBackfill", StringComparison.Ordinal)))
        {
            Copy(plugin, work.PathOf("plugs", Path.GetFileName(plugin)));
        }

        work.Compare("--no-bundled", "--plugins", "plugs").Exits(ExitCodes.Usage).Says("error[claim-missing]", "wesley.default-backfill");
    }

    [Fact]
    public void Run_PluginFoldersOfTheConfiguration_AreRelativeToIt()
    {
        using var work = new Workspace().Schemas().File("conf/wesley.json", """{ "pluginFolders": ["plugs"] }""");

        work.Compare("--config", "conf/wesley.json").Exits(ExitCodes.Usage).Says("error[plugins-folder-missing]", "'plugs'");
    }

    [Fact]
    public void Run_MisspeltConfiguration_ShowsTheLine()
    {
        using var work = new Workspace().Schemas().File("wesley.json", "{\n  \"dialekt\": \"plain\"\n}\n");

        work.Compare().Exits(ExitCodes.Usage).Says("error[config-invalid]", "--> wesley.json:2:", "\"dialekt\": \"plain\"");
    }

    [Fact]
    public void Run_MissingConfiguration_IsAnErrorOnlyWhenNamed()
    {
        using var work = new Workspace().Schemas();

        work.Compare("--config", "other.json").Exits(ExitCodes.Usage).Says("'other.json' does not exist");
    }

    [Fact]
    public void PluginsList_Bundled_NamesEachWithWhatItProvides()
    {
        using var work = new Workspace();

        work.Run("plugins", "list").Exits(ExitCodes.Clean).Says("wesley.schema-changes", "(bundled)", "detectors");
    }

    [Fact]
    public void PluginsList_BrokenAssembly_RunsNoneOfIt()
    {
        using var work = new Workspace().File("plugs/one/Acme.dll", "no assembly").File("plugs/one/wesley-plugin.json",
            """{ "engineApi": "1.0", "id": "acme.a", "version": "1.0.0", "assembly": "Acme.dll", "description": "d", "licence": "MIT", "provides": {} }""");

        work.Run("plugins", "list", "--plugins", "plugs", "--no-bundled").Exits(ExitCodes.Clean).Says("acme.a", "warning[plugin-assembly-unreadable]");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
