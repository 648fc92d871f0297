using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Corpus;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.TypeChecks;

/// <summary>Everything that is generated passes TypeScript with the strict flags, in one run over all of it.</summary>
public sealed class GeneratedScriptTests
{
    [Fact]
    public async Task Folders_OfEveryScenarioAndCorpusPair_PassTheStrictCompiler()
    {
        using var folders = new CheckedFolders();
        foreach (var scenario in Scenario.All.Where(s => s.Run.ExitCode == 0))
        {
            folders.Add(scenario.Name, scenario.Run.Files);
        }

        foreach (var pair in CorpusPair.All())
        {
            folders.Add($"corpus-{pair.Name.Replace('/', '-')}", LoadedEngine.Run(CorpusOutcome.Text(pair.Before), CorpusOutcome.Text(pair.After)).Files);
        }

        var compiled = await folders.CheckAsync();

        Assert.Equal("", TextDiff.Shorten(compiled.Output + compiled.Error));
        Assert.Equal(0, compiled.ExitCode);
    }

    [Theory]
    [InlineData("strict")]
    [InlineData("noUncheckedIndexedAccess")]
    [InlineData("exactOptionalPropertyTypes")]
    [InlineData("verbatimModuleSyntax")]
    [InlineData("erasableSyntaxOnly")]
    [InlineData("noEmit")]
    public void Settings_OfAWrittenFolder_HaveTheFlag(string flag)
    {
        var settings = JsonNode.Parse(Scenario.Named("add-required-email").Run.Files["tsconfig.json"])!;

        Assert.True((bool)settings["compilerOptions"]![flag]!);
    }
}
