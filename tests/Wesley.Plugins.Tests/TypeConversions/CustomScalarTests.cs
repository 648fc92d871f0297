using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Testing;
using Wesley.Plugins.DefaultBackfill;
using Wesley.Plugins.RenameDetection;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>A third party's plugin adds what a scalar of its own means.</summary>
public sealed class CustomScalarTests
{
    [Fact]
    public void Plugin_WithAnEdge_Conforms() => Assert.Empty(PluginConformance.Check(new MoneyPlugin(), MoneyPlugin.Manifest));

    [Theory]
    [InlineData("Money", "Decimal", "field.type.converted")]
    [InlineData("Money", "BigDecimal", "field.type.converted")]
    [InlineData("Money", "String", "field.type.converted")]
    [InlineData("Money", "JSON", "field.type.converted")]
    [InlineData("[Money!]", "[String!]", "field.type.converted")]
    [InlineData("Money", "BigInt", "field.type.equivalent")]
    [InlineData("Money", "Float", "field.type.incompatible")]
    [InlineData("Decimal", "Money", "field.type.incompatible")]
    [InlineData("Int", "Money", "field.type.incompatible")]
    public void Column_OfACustomScalar_IsJudgedByItsEdges(string from, string to, string kind) =>
        Assert.Equal(kind, Assert.Single(Run(from, to, "bigint").Changes).Kind.Id);

    [Fact]
    public void Column_ByWayOfAnother_SaysTheWay() =>
        Assert.StartsWith("By way of Money -> Decimal -> String.", Assert.Single(Run("Money", "String", "bigint").Changes).Evidence[0], StringComparison.Ordinal);

    [Fact]
    public void Column_ByWayOfAnother_IsFilled()
    {
        var fill = Assert.Single(Run("Money", "String", "bigint").Tables.SelectMany(t => t.Fills));

        Assert.Equal("(\"value\"::numeric * 0.01)::text", fill.Sql);
    }

    // Without the plugin a Money stored as bigint is a bigint to everybody.
    [Theory]
    [InlineData("Decimal", "field.type.widened")]
    [InlineData("Float", "field.type.lossy")]
    public void Column_OfAScalarThatNobodyKnows_IsJudgedByItsStorage(string to, string kind) =>
        Assert.Equal(kind, Assert.Single(Run("Money", to, "bigint", []).Changes).Kind.Id);

    [Fact]
    public void Column_StoredOtherwiseThanTheEdgeSays_IsJudgedByItsStorageAndSaysSo()
    {
        var refused = Assert.Single(Run("Money", "Decimal", "bytea").Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("field-type-incompatible", refused.Id);
        Assert.Contains("No meaning is known for a Money as a Decimal. Conversions of Money are known, but not where it is stored as bytea.", refused.Notes);
    }

    [Fact]
    public void Edge_OfTheHouse_DefinedAgain_StopsTheRun()
    {
        var again = new EdgePlugin(MoneyPlugin.Edges[0] with { From = "Int", FromStorage = "integer" });
        var problem = Assert.Single(Run("Int", "Decimal", "bigint", [again]).Diagnostics, d => d.Severity == Severity.Error);

        Assert.Equal("The conversion Int -> Decimal is defined by EdgePlugin and by TypeConversionsPlugin.", problem.Message);
    }

    [Fact]
    public void Edge_WhereTheHouseKnowsNone_IsTaken()
    {
        var seconds = new EdgePlugin(MoneyPlugin.Edges[0] with
        {
            From = "BigInt",
            To = "DateTime",
            ToStorage = "timestamptz",
            Sql = "timestamptz 'epoch' + {source} * interval '1 second'",
            Back = "extract(epoch FROM {source})::bigint",
        });

        Assert.Equal("field.type.converted", Assert.Single(Run("BigInt", "DateTime", "bigint", [seconds]).Changes).Kind.Id);
    }

    private static PipelineResult Run(string from, string to, string storage, IMigrationPlugin[]? more = null) => MigrationPipeline.Run(new()
    {
        Before = [new() { Name = "before.graphql", Text = Schema(from) }],
        After = [new() { Name = "after.graphql", Text = Schema(to) }],
        Plugins = PluginSet.Of(((IMigrationPlugin[])[new SchemaChangesPlugin(), new RenameDetectionPlugin(), new TypeConversionsPlugin(), new DefaultBackfillPlugin(), .. more ?? [new MoneyPlugin()]]).Select(Load)),
        Read = ReadOptions.Default with
        {
            Storage = ImmutableDictionary<string, StorageType>.Empty.Add("Money", new() { Scalar = "Money", SqlBase = storage, TypeScriptBase = storage == "bigint" ? "bigint" : "string" }),
        },
    });

    private static string Schema(string type) => $$"""
        scalar Money
        type Row @wes_table { id: ID! @wes_pk  value: {{type}} }
        """;

    private static LoadedPlugin Load(IMigrationPlugin plugin) => new()
    {
        Identity = new() { Id = plugin.GetType().Name, Version = "0.0.0", Sha256 = "sha256:" + new string('0', 64) },
        Definition = plugin.Define(PluginOptions.Empty),
    };

    private sealed class EdgePlugin(params ConversionEdge[] edges) : IMigrationPlugin
    {
        public PluginDefinition Define(PluginOptions options) => new() { Conversions = [.. edges] };
    }
}
