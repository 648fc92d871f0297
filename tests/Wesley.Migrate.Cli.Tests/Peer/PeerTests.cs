using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Tests.Peer;

/// <summary>Whatever graphql-inspector finds between two schemas, one of our changes is about it.</summary>
public sealed class PeerTests
{
    private static readonly string[] _types =
    [
        "FIELD_ARGUMENT_DESCRIPTION_CHANGED", "FIELD_ARGUMENT_DEFAULT_CHANGED", "FIELD_ARGUMENT_TYPE_CHANGED", "FIELD_ARGUMENT_ADDED",
        "FIELD_ARGUMENT_REMOVED", "DIRECTIVE_REMOVED", "DIRECTIVE_ADDED", "DIRECTIVE_DESCRIPTION_CHANGED",
        "DIRECTIVE_LOCATION_ADDED", "DIRECTIVE_LOCATION_REMOVED", "DIRECTIVE_ARGUMENT_ADDED", "DIRECTIVE_ARGUMENT_REMOVED",
        "DIRECTIVE_ARGUMENT_DESCRIPTION_CHANGED", "DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED", "DIRECTIVE_ARGUMENT_TYPE_CHANGED", "DIRECTIVE_REPEATABLE_ADDED",
        "DIRECTIVE_REPEATABLE_REMOVED", "ENUM_VALUE_REMOVED", "ENUM_VALUE_ADDED", "ENUM_VALUE_DESCRIPTION_CHANGED",
        "ENUM_VALUE_DEPRECATION_REASON_CHANGED", "ENUM_VALUE_DEPRECATION_REASON_ADDED", "ENUM_VALUE_DEPRECATION_REASON_REMOVED", "FIELD_REMOVED",
        "FIELD_ADDED", "FIELD_DESCRIPTION_CHANGED", "FIELD_DESCRIPTION_ADDED", "FIELD_DESCRIPTION_REMOVED",
        "FIELD_DEPRECATION_ADDED", "FIELD_DEPRECATION_REMOVED", "FIELD_DEPRECATION_REASON_CHANGED", "FIELD_DEPRECATION_REASON_ADDED",
        "FIELD_DEPRECATION_REASON_REMOVED", "FIELD_TYPE_CHANGED", "INPUT_FIELD_REMOVED", "INPUT_FIELD_ADDED",
        "INPUT_FIELD_DESCRIPTION_ADDED", "INPUT_FIELD_DESCRIPTION_REMOVED", "INPUT_FIELD_DESCRIPTION_CHANGED", "INPUT_FIELD_DEFAULT_VALUE_CHANGED",
        "INPUT_FIELD_TYPE_CHANGED", "OBJECT_TYPE_INTERFACE_ADDED", "OBJECT_TYPE_INTERFACE_REMOVED", "SCHEMA_QUERY_TYPE_CHANGED",
        "SCHEMA_MUTATION_TYPE_CHANGED", "SCHEMA_SUBSCRIPTION_TYPE_CHANGED", "TYPE_REMOVED", "TYPE_ADDED",
        "TYPE_KIND_CHANGED", "TYPE_DESCRIPTION_CHANGED", "TYPE_DESCRIPTION_REMOVED", "TYPE_DESCRIPTION_ADDED",
        "UNION_MEMBER_REMOVED", "UNION_MEMBER_ADDED",
    ];

    private static readonly string[] _usages =
    [
        "UNION_MEMBER", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "FIELD", "SCALAR", "OBJECT", "INTERFACE", "ARGUMENT_DEFINITION", "SCHEMA", "FIELD_DEFINITION",
        "INPUT_FIELD_DEFINITION", "ARGUMENT",
    ];

    [Fact]
    public void Mapping_CoversEveryChangeType() => Assert.Equal(
        _types.Concat(_usages.SelectMany(u => (string[])[$"DIRECTIVE_USAGE_{u}_ADDED", $"DIRECTIVE_USAGE_{u}_REMOVED"])).Order(StringComparer.Ordinal),
        PeerRule.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Mapping_Kinds_Exist()
    {
        var catalogue = Run("type A { a: Int }", "type A { a: Int }").Catalogue;

        Assert.Empty(PeerRule.All.Values.SelectMany(r => r.Kinds).Where(k => !catalogue.Values.Any(info => k.Matches(info.Kind))).Select(k => k.Text));
    }

    [Fact]
    public void EveryCase_EveryExpectedChange_IsOneOfOurs() => Nothing.In(Cases().SelectMany(test => PeerMatch.Unmatched(test, Run(test))));

    [Fact]
    public void EveryCase_ChangesTakenAway_AreMissed()
    {
        foreach (var test in Cases().Where(t => t.Expected.Count > 0))
        {
            var result = Run(test);
            Assert.Equal(test.Expected.Distinct().Count(), PeerMatch.Unmatched(test, result with { Changes = [] }).Count());

            var needed = result.Changes.Where(c => PeerMatch.Unmatched(test, result with { Changes = result.Changes.Remove(c) }).Any());
            Assert.True(needed.Any() || result.Changes.Length > test.Expected.Count, $"{test.Name}: no change of ours is needed");
        }
    }

    [Theory]
    [InlineData("FIELD_ADDED", "A.c")]
    [InlineData("FIELD_REMOVED", "A.b")]
    [InlineData("FIELD_TYPE_CHANGED", "A.b")]
    [InlineData("FIELD_DESCRIPTION_CHANGED", "A.b")]
    [InlineData("FIELD_DESCRIPTION_ADDED", "B.a")]
    [InlineData("DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED", "A.b.@other")]
    [InlineData("DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED", "B.a.@note")]
    [InlineData("DIRECTIVE_USAGE_ARGUMENT_ADDED", "A.b.@note.of")]
    public void Expectation_OfAnotherAspectOrPlace_IsNotMatched(string type, string path)
    {
        var result = Run("type A { a: Int }", "type A { a: Int \"B\" b: Int @note(a: 1) } type B { a: Int }");

        Assert.Single(PeerMatch.Unmatched(new PeerCase("made up", "", "", [(type, path)]), result));
    }

    private static PipelineResult Run(PeerCase test)
    {
        var result = Run(test.Before, test.After);
        Assert.True(result.Schemas is not null && result.Stage != "read", $"{test.Name}: {string.Join("; ", result.Diagnostics.Select(d => d.Message))}");
        return result;
    }

    private static PipelineResult Run(string before, string after) => MigrationPipeline.Run(new()
    {
        Before = [new SourceText { Name = "before.graphql", Text = before }],
        After = [new SourceText { Name = "after.graphql", Text = after }],
        Read = new ReadOptions { Dialect = "plain" },
        Plugins = LoadedEngine.Plugins,
    });

    /// <summary>Without cases whose schemas are edited by code after they are read: their two texts are the same, and so is all that can be seen.</summary>
    private static IReadOnlyList<PeerCase> Cases()
    {
        var cases = PeerCase.All();
        Assert.SkipWhen(cases.Count == 0, "There is no ../shared/corpora beside this repository.");
        return [.. cases.Where(c => c.Before != c.After)];
    }
}
