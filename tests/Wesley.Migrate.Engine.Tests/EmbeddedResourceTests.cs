using System.Reflection;

namespace Wesley.Migrate.Engine.Tests;

public sealed class EmbeddedResourceTests
{
    [Fact]
    public void Engine_ResourceNames_ArePathsWithSlashes()
    {
        var names = Assembly.Load("Wesley.Migrate.Engine").GetManifestResourceNames();

        Assert.All(names, name => Assert.Matches("^(templates|runtime|schemas|dialects|report)/[A-Za-z0-9_./-]+$", name));
    }
}
