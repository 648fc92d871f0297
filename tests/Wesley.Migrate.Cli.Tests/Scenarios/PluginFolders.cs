namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>The first-party plugin folders without one of them, as a user has them who took it out.</summary>
internal sealed class PluginFolders : IDisposable
{
    private readonly TempFolder _folder = new();

    internal PluginFolders(string without)
    {
        foreach (var source in Directory.EnumerateDirectories(EngineRun.BundledPlugins).Where(f => Path.GetFileName(f) != without))
        {
            var target = Directory.CreateDirectory(_folder.PathOf(Path.GetFileName(source))).FullName;
            foreach (var file in Directory.EnumerateFiles(source))
            {
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
            }
        }

        Assert.False(Directory.Exists(_folder.PathOf(without)));
        Assert.Equal(Directory.GetDirectories(EngineRun.BundledPlugins).Length - 1, Directory.GetDirectories(_folder.Path).Length);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a scenario with these folders only.</summary>
    internal EngineRun Run(string scenario)
    {
        using var work = new TempFolder();
        Scenario.Named(scenario).LayOut(work);
        return EngineRun.In(work.Path, "--no-bundled", "--plugins", _folder.Path);
    }
}
