using System.Globalization;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Determinism;

/// <summary>Same input, same bytes: nothing of the machine, the moment or the order of folders enters.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] _rich = ["ecommerce", "computed-chain", "enum-value-remapped", "widen-int-to-bigint-under-fk", "narrow-float-to-int"];

    [Fact]
    public void Scenarios_RunAgainInAnotherFolderAndCulture_GiveTheSameBytes()
    {
        var culture = CultureInfo.CurrentCulture;
        foreach (var scenario in Scenario.All)
        {
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
                using var folder = new TempFolder();
                scenario.LayOut(folder);
                Same(scenario.Run, EngineRun.In(folder.Path), scenario.Name);
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            }
        }
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("C", "America/St_Johns")]
    [InlineData("ar_SA.UTF-8", "Asia/Kathmandu")]
    public async Task Process_InAnotherLocaleAndTimeZone_GivesTheSameBytes(string locale, string zone)
    {
        foreach (var name in _rich)
        {
            using var folder = new TempFolder();
            Scenario.Named(name).LayOut(folder);
            var environment = new Dictionary<string, string?> { ["LANG"] = locale, ["LC_ALL"] = locale, ["TZ"] = zone };
            string[] arguments = ["exec", Path.Combine(AppContext.BaseDirectory, "wesley-engine.dll"), "run", "--from", "before.graphql", "--to", "after.graphql", "--out", EngineRun.Folder];

            var ran = await Command.RunAsync("dotnet", arguments, folder.Path, environment);

            Same(Scenario.Named(name).Run, new(ran.ExitCode, ran.Output, "", GoldenFiles.Read(folder.PathOf(EngineRun.Folder))), $"{name} in {locale}");
        }
    }

    [Fact]
    public void PluginFolders_InAnyOrder_GiveTheSameBytes()
    {
        using var plugins = new ScatteredPlugins();
        foreach (var roots in plugins.Orders())
        {
            foreach (var name in _rich)
            {
                using var folder = new TempFolder();
                Scenario.Named(name).LayOut(folder);
                string[] options = ["--no-bundled", .. roots.SelectMany(r => new[] { "--plugins", r })];

                Same(Scenario.Named(name).Run, EngineRun.In(folder.Path, options), $"{name} with {string.Join(" ", roots.Select(Path.GetFileName))}");
            }
        }
    }

    private static void Same(EngineRun expected, EngineRun actual, string what)
    {
        Assert.True(expected.ExitCode == actual.ExitCode, $"{what}: {expected}\n{actual}");
        Assert.Equal(expected.Output, actual.Output);
        Assert.Equal(expected.Files.Keys, actual.Files.Keys);
        Assert.All(expected.Files, f => Assert.True(f.Value == actual.Files[f.Key], $"{what}: {f.Key} differs"));
    }
}
