using System.Reflection;

namespace Wesley.Migrate.Hosting.Tests;

public sealed class LoaderTests
{
    [Fact]
    public void McMaster_IsTheVersionTheLoaderIsWrittenFor() =>
        Assert.Equal(2, Assembly.Load("McMaster.NETCore.Plugins").GetName().Version!.Major);
}
