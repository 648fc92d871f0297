using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>A plugin may say what a finding of its kind weighs; the user has the last word.</summary>
public sealed class RulePackTests
{
    private const string Before = "type User @wes_table {\n  id: ID! @wes_pk\n  name: String\n}\n";
    private const string After = "type User @wes_table {\n  id: ID! @wes_pk\n}\n";

    [Fact]
    public void Default_OfAPlugin_IsTaken_AndTheUserOverridesIt()
    {
        var entry = new PolicyEntry { Rule = "field.removed", Level = FindingLevel.Info, Location = new() { File = "wesley.json", Line = 1, Column = 1 } };

        Assert.Equal(FindingLevel.Warning, Level(null, Policy.Default));
        Assert.Equal(FindingLevel.Error, Level(Severity.Error, Policy.Default));
        Assert.Equal(FindingLevel.Info, Level(Severity.Error, new Policy { Entries = [entry] }));
    }

    private static FindingLevel Level(Severity? level, Policy policy)
    {
        var plugins = PluginSet.Of([.. LoadedEngine.Plugins.All.Select(p => With(p, level))]);
        var result = LoadedEngine.Run(Before, After, plugins: plugins);
        return FindingList.All(result, result.Diagnostics, policy).Single(f => f.Rule == "field.removed").Level;
    }

    private static LoadedPlugin With(LoadedPlugin plugin, Severity? level) => plugin with
    {
        Definition = plugin.Definition with
        {
            Kinds = [.. plugin.Definition.Kinds.Select(k => k.Kind.Id == "field.removed" ? k with { DefaultLevel = level } : k)],
        },
    };
}
