using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Browser;

/// <summary>
/// <c>report.html</c> in a real browser at a desk's and a phone's width, light and dark: it asks for nothing, says nothing on the
/// console, fits, satisfies axe-core, and is used by keyboard. The pictures stay in <c>artifacts/report</c>.
/// </summary>
public sealed class ReportLookTests
{
    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(BrowserPages.Names), MemberType = typeof(BrowserPages))]
    public async Task Page_InABrowser_IsQuietFitsAndCanBeUsedByEverybody(string name)
    {
        _ = BrowserPages.Program();

        Assert.Equal("", (await BrowserPages.ReportAsync()).Failures(BrowserPages.Named(name)));
    }

    [Fact]
    public async Task Pictures_OfEveryWayOfLooking_AreKept()
    {
        _ = BrowserPages.Program();
        await BrowserPages.ReportAsync();

        Assert.All(
            (string[])["desk-light", "desk-dark", "phone-light", "phone-dark"],
            view => Assert.True(new FileInfo(Repository.PathOf("artifacts", "report", $"rehearsed-{view}.png")).Length > 10_000, view));
    }
}
