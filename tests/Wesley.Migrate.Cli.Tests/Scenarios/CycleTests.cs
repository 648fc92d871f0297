using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>What needs each other is an error that prints the path. Fills and references have scenarios of their own as well.</summary>
public sealed class CycleTests
{
    private const string Schema = "type T @wes_table { id: ID! @wes_pk }";

    [Theory]
    [InlineData("computed-fill-cycle", "Person.a -> Person.b -> Person.a")]
    [InlineData("required-reference-cycle", "Team.leadId -> User.teamId -> Team.leadId")]
    public void Scenario_WithACycle_PrintsItsPath(string scenario, string path)
    {
        var run = Scenario.Named(scenario).Run;

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains(path, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_CycleOfNullableColumns_IsNoError()
    {
        var run = EngineRun.Of(
            "type A @wes_table { id: ID! @wes_pk }\ntype B @wes_table { id: ID! @wes_pk }",
            "type A @wes_table { id: ID! @wes_pk b: ID @wes_fk(ref: \"B.id\") }\ntype B @wes_table { id: ID! @wes_pk a: ID @wes_fk(ref: \"A.id\") }");

        Assert.Equal(ExitCodes.Clean, run.ExitCode);
    }

    [Fact]
    public void Detectors_ThatNeedEachOther_AreAnErrorThatPrintsTheCycle()
    {
        var plugins = PluginSet.Of([.. LoadedEngine.Plugins.All, Plugin("acme.first", "acme/one", "acme/two"), Plugin("acme.second", "acme/two", "acme/one")]);
        var result = LoadedEngine.Run(Schema, Schema, plugins: plugins);

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("detector-cycle", error.Id);
        Assert.Contains("acme.first/looks -> acme.second/looks -> acme.first/looks", error.Message, StringComparison.Ordinal);
        Assert.Contains("acme.first/looks produces acme/one, which acme.second/looks consumes", error.Notes);
        Assert.Equal(ExitCodes.Usage, LoadedEngine.ExitCode(result));
    }

    private static LoadedPlugin Plugin(string id, string produces, string consumes) => new()
    {
        Identity = new() { Id = id, Version = "1.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = new() { Detectors = [new Looking(produces, consumes)] },
    };

    private sealed class Looking(string produces, string consumes) : IChangeDetector
    {
        public string Id => "looks";

        public ImmutableArray<KindPattern> Consumes => [consumes];

        public ImmutableArray<ChangeKind> Produces => [produces];

        public DetectionResult Detect(DetectionRequest request) => new();
    }
}
