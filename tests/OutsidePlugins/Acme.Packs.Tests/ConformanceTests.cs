using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Testing;

namespace Acme.Packs.Tests;

public sealed class ConformanceTests
{
    private static readonly RuleBook _money = RuleBook.Of(Packs.PathOf("Acme.Money", "rules"), new Acme.Money.MoneyPlugin(), [.. Packs.Beside]);

    public ConformanceTests()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_PAGES") == "1")
        {
            foreach (var plugin in Packs.All)
            {
                File.WriteAllText(Packs.Manifest(plugin), ManifestText.Of(File.ReadAllText(Packs.Manifest(plugin)), plugin.Define(PluginOptions.Empty)));
            }

            foreach (var (name, text) in _money.Files)
            {
                File.WriteAllText(Packs.PathOf("Acme.Money", "rules", name), text);
            }
        }
    }

    [Fact]
    public void Packs_MayShip() => Assert.All(Packs.All, plugin => Assert.Empty(PluginConformance.Check(plugin, File.ReadAllText(Packs.Manifest(plugin)))));

    [Fact]
    public void Examples_ShowWhatTheySay() => Assert.Empty(_money.Problems);

    [Fact]
    public void Pages_AreThoseOfTheCode() => Assert.All(_money.Files, page => Assert.Equal(page.Value, File.ReadAllText(Packs.PathOf("Acme.Money", "rules", page.Key))));
}
