using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges;
using Wesley.Plugins.StandardContracts;
using Wesley.Plugins.Tests.TypeConversions;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.StandardContracts;

/// <summary>
/// Values that a conversion leaves out are found before anything changes: the table of conversions says of which pairs there are some,
/// and shows them.
/// </summary>
public sealed class CastableTests
{
    /// <summary>Each pair of scalars that needs no expression of somebody's own.</summary>
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var edge in Cells.All.Where(e => e.Fit is ConversionFit.Widened or ConversionFit.Converted or ConversionFit.Lossy && e.OtherMeanings.IsEmpty))
            {
                pairs.Add(edge.From, edge.To);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Pair_WithValuesThatHaveNoResult_IsAskedForThem_AndNoOther(string from, string to)
    {
        var edge = Cells.All.Single(e => (e.From, e.To) == (from, to));
        var asked = Evaluate(edge);

        Assert.Equal(edge.Outside.IsEmpty ? [] : ["castable:Item.code:pre"], asked.Select(a => a.Id));
        var server = asked.Count == 0 ? null : await PostgresServer.SharedAsync();
        if (server is null)
        {
            return;
        }

        var database = await server.CreateDatabaseAsync();
        (await server.QueryAsync(database, string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE item (id uuid DEFAULT gen_random_uuid(), code {edge.FromStorage})"))).Succeeded();
        foreach (var witness in edge.Witnesses.Concat(edge.Outside))
        {
            var found = await server.QueryAsync(database, $"TRUNCATE item; INSERT INTO item (code) VALUES ('{witness.From}'); {asked[0].Sql}");
            // A value on which the expression fails breaks the question, which counts as found.
            Assert.Equal((witness, witness.To is null), (witness, found.ExitCode != 0 || found.Output.Length > 0));
        }
    }

    private static List<Assertion> Evaluate(ConversionEdge edge)
    {
        static string Schema(string type) => $$"""type Item @wes_table { id: ID! @wes_pk  code: {{type}} }""";
        Decision[] decisions = edge.Fit == ConversionFit.Lossy ? [Entry.AcceptLoss("Item.code")] : [];
        var run = ConversionRun.Of(Schema(edge.From), Schema(edge.To), decisions);
        Assert.Empty(run.Errors);
        var migration = Tests.Migration.Of(Schema(edge.From), Schema(edge.To), decisions, new SchemaChangesPlugin(), new TypeConversionsPlugin());
        return [.. migration.Evaluate(new CastableRule(), [.. run.Generation!.Fills])];
    }
}
