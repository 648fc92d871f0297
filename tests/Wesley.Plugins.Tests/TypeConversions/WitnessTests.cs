using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.TypeConversions;

/// <summary>
/// Every value that shows a verdict is evaluated by a database: kept values come back as they were, lost ones do not or have no
/// result at all, and what lies outside a verdict fails instead of changing.
/// </summary>
public sealed partial class WitnessTests
{
    // The ways through a custom scalar are held to the same.
    private static IEnumerable<ConversionEdge> Edges =>
        Cells.All.Where(c => c.Fit != ConversionFit.Incompatible)
            .Concat(new[] { "Decimal", "String", "JSON" }.Select(to => ConversionTable.Of(Cells.All.Concat(MoneyPlugin.Edges)).Find("Money", to)!.Edge));

    [Fact]
    public async Task Table_EveryWitness_HoldsOnPGlite() => Holds(await EvaluateAsync([]));

    [Fact]
    public async Task Table_EveryWitness_HoldsOnPostgreSql()
    {
        var server = await PostgresServer.SharedAsync();
        Assert.SkipWhen(server is null, "No PostgreSQL server is installed here.");

        Holds(await EvaluateAsync([server.ConnectionString(await server.CreateDatabaseAsync())]));
    }

    [Fact]
    public async Task Evaluation_OfAWrongClaim_SaysSo()
    {
        var wrong = Cells.All.Single(c => (c.From, c.To) == ("BigInt", "Float")) with
        {
            Witnesses = [ConversionWitness.Kept("9007199254740993", "9007199254740992"), ConversionWitness.Fails("1"), ConversionWitness.Changed("1", "1")],
        };

        var result = await EvaluateAsync([], wrong);

        Assert.Equal(
            ["BigInt to Float: 9007199254740993 and back: false", "BigInt to Float: 1 has no result: 1", "BigInt to Float: 1 comes back and should not: true"],
            result.Output.Split('\n').Where(l => l.StartsWith("BigInt", StringComparison.Ordinal)));
    }

    private static void Holds(CommandResult result)
    {
        Assert.Equal("", result.Succeeded().Output);
        Assert.True(int.Parse(Count().Match(result.Error).Value, CultureInfo.InvariantCulture) > 700, result.Error);
    }

    private static Task<CommandResult> EvaluateAsync(string[] arguments, params ConversionEdge[] edges)
    {
        var cases = (edges.Length == 0 ? Edges : edges).Select(edge => new
        {
            name = $"{edge.From} to {edge.To}",
            from = edge.FromStorage,
            to = edge.ToStorage,
            sql = edge.Sql,
            back = edge.Back,
            witnesses = edge.Witnesses.Select(Row),
            outside = edge.Outside.Select(Row),
        });
        return Node.RunAsync(
            Repository.PathOf("tests/Wesley.Plugins.Tests/TypeConversions/witnesses.mjs"), arguments, input: JsonSerializer.Serialize(cases));
    }

    private static object Row(ConversionWitness witness) => new { from = witness.From, to = witness.To, lost = witness.Lost };

    [GeneratedRegex("^[0-9]+")]
    private static partial Regex Count();
}
