using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Output;

public sealed class KindPageTests
{
    [Fact]
    public void Page_OfEveryKind_SpeaksInWordsInsteadOfTokens() =>
        Assert.All(LoadedEngine.Plugins.All.SelectMany(p => p.Definition.Kinds), info =>
            Assert.DoesNotMatch(@"\{(coordinate|from|before|after|subject)\}", Page(info)));

    [Fact]
    public void Page_DecisionInARemediation_KeepsItsBracesAndTheOldValue()
    {
        var kind = LoadedEngine.Plugins.All.SelectMany(p => p.Definition.Kinds).Single(k => k.Kind == "field.type.narrowed");

        Assert.Contains("""{ "kind": "convert", "at": "<element>", "sql": "<a PostgreSQL expression over {source}, the old value>" }""", Page(kind), StringComparison.Ordinal);
    }

    private static string Page(ChangeKindInfo info)
    {
        using var text = new StringWriter { NewLine = "\n" };
        KindPage.Write(new ReportWriter(text, colours: false), info, new()
        {
            Kind = new() { Kind = info.Kind.Id, Effect = "none" },
            Plugin = "wesley.any",
            ClaimedBy = [],
            Page = null,
            Examples = 0,
        });
        return text.ToString();
    }
}
