using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Dialects;

/// <summary>In every dialect: who writes the same in other words is asked nothing, refused nothing, and gets no backfill.</summary>
public sealed class NeutralEditTests
{
    private static readonly Dictionary<string, string> _schemas = new(StringComparer.Ordinal)
    {
        ["wesley"] = Text("rename-field-by-uid"),
        ["plain"] = Text("plain-required-field"),
        ["subgraph"] = Text("dialect-subgraph"),
        ["subsquid"] = Text("dialect-subsquid"),
        ["amplify"] = Text("dialect-amplify"),
        ["prisma1"] = Text("dialect-prisma1"),
    };

    public static MatrixTheoryData<string, string> Edits => new(_schemas.Keys, NeutralEdit.All.Keys);

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edit_ThatSaysTheSame_AsksRefusesAndFillsNothing(string dialect, string edit)
    {
        var before = _schemas[dialect];
        var after = NeutralEdit.All[edit](before, dialect);

        foreach (var result in new[] { LoadedEngine.Run(before, after), LoadedEngine.Run(after, before) })
        {
            Assert.Equal(dialect, result.Schemas!.After.Dialect);
            Assert.Empty(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
            Assert.Empty(result.Questions);
            Assert.Empty(result.Tables);
            Assert.Empty(result.Changes.Where(c => !c.Kind.Id.StartsWith("description.", StringComparison.Ordinal)).Select(c => c.Id));
            Assert.True(result.Plan is null or { Summary.Noop: true });
        }
    }

    [Fact]
    public void EnumValues_InAnotherOrder_AreAChangeThatAsksRefusesAndFillsNothing()
    {
        const string Before = "type User @wes_table { id: ID! @wes_pk role: Role } enum Role { ADMIN GUEST }";

        var result = LoadedEngine.Run(Before, Before.Replace("ADMIN GUEST", "GUEST ADMIN", StringComparison.Ordinal));

        Assert.Equal(["enum.reordered(Role)"], result.Changes.Select(c => c.Id));
        Assert.Empty(result.Questions);
        Assert.Empty(result.Tables);
        Assert.True(result.Plan!.Summary.Noop);
    }

    [Fact]
    public void Edits_EachOne_ChangesTheTextOfSomeSchema() =>
        Assert.All(NeutralEdit.All, edit => Assert.Contains(_schemas, s => edit.Value(s.Value, s.Key) != s.Value));

    private static string Text(string scenario) => Scenario.Named(scenario).Text("after.graphql")!;
}
