using System.Reflection;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Loading;
using Wesley.Migrate.Hosting.Tests.Catalog;

namespace Wesley.Migrate.Hosting.Tests.Loading;

public sealed class LinkedAssembliesTests
{
    [Fact]
    public void Have_TheVeryBuild_IsTrueForWhatCameWithTheProgramOnly()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Assembly("one", new PluginBody());
        var linked = new LinkedAssemblies([Assembly.LoadFrom(folders.Only().AssemblyPath)]);

        Assert.True(linked.Have(folders.Only() with { Bundled = true }));
        Assert.False(linked.Have(folders.Only() with { Bundled = false }));
    }

    [Fact]
    public void Have_AnotherBuildOrNone_IsFalse()
    {
        using var folders = new PluginFolders().Manifest("one", "acme.a").Assembly("one", new PluginBody());
        PluginFolder bundled = folders.Only() with { Bundled = true };

        Assert.False(new LinkedAssemblies([typeof(LinkedAssemblies).Assembly]).Have(bundled));
        File.Delete(bundled.AssemblyPath);
        Assert.False(new LinkedAssemblies([typeof(LinkedAssemblies).Assembly]).Have(bundled));
    }
}
