using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Output;

/// <summary><c>explain</c> of a kind: its page with the examples, from the plugin's folder.</summary>
public sealed class RulePagesTests
{
    private const string Page = """
        <!-- Written by something. -->
        # acme.geo/srid.changed

        **SRID changed.** Points of Shop.place lie \<elsewhere\>.

        | question | answer |
        |---|---|
        | Do existing rows satisfy the new schema as they are? | no |

        ## What to do

        Add `{ "kind": "convert" }` \*now\*.

        ## Example: A shop moves.

        Before:

        ```graphql
        type Shop {
          place: Point
        }
        ```

        """;

    public static TheoryData<string> Kinds => new(LoadedEngine.Plugins.All.SelectMany(p => p.Definition.Kinds).Select(k => k.Kind.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Explain_EveryKind_ShowsItsTitleAndExamples(string kind)
    {
        using var work = new Workspace();
        var info = LoadedEngine.Plugins.All.SelectMany(p => p.Definition.Kinds).Single(k => k.Kind.Id == kind);

        var answer = work.Run("explain", kind).Exits(ExitCodes.Clean).Out;

        Assert.StartsWith($"{kind}\n\n{info.Title}. ", answer, StringComparison.Ordinal);
        Assert.Contains("\nExample: ", answer, StringComparison.Ordinal);
        Assert.Contains("\nNear miss: ", answer, StringComparison.Ordinal);
        Assert.Contains($"      {kind}(", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_KindOfAPluginThatCannotBeLoaded_ShowsItsPage()
    {
        using var work = new Workspace();
        ThirdParty(work);

        var answer = work.Run("explain", "acme.geo/srid.changed", "--plugins", "more").Exits(ExitCodes.Clean).Out;

        Assert.Equal(
            """
            acme.geo/srid.changed

            SRID changed. Points of Shop.place lie <elsewhere>.

            question                                              answer
            Do existing rows satisfy the new schema as they are?  no

            What to do

            Add { "kind": "convert" } *now*.

            Example: A shop moves.

            Before:
                type Shop {
                  place: Point
                }

            Plugin     acme.geo

            """, answer);
    }

    [Fact]
    public void Explain_KindOfAPlugin_SaysWhoClaimsIt()
    {
        using var work = new Workspace();

        Assert.EndsWith("Plugin     wesley.schema-changes\nClaimed by wesley.default-backfill/default-value\n", work.Run("explain", "field.added.required").Out, StringComparison.Ordinal);
    }

    private static void ThirdParty(Workspace work) => work
        .File("more/geo/wesley-plugin.json", """
            {
              "engineApi": "1.0", "id": "acme.geo", "version": "1.0.0", "assembly": "Acme.Geo.dll", "description": "Points.", "licence": "MIT",
              "provides": { "kinds": [{ "kind": "acme.geo/srid.changed", "effect": "check" }] }
            }
            """)
        .File("more/geo/Acme.Geo.dll", "no assembly")
        .File("more/geo/rules/acme.geo/srid.changed/rule.md", Page);
}
