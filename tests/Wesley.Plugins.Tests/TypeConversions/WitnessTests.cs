using System.Text.Json;
using Wesley.Plugins.TypeConversions;

namespace Wesley.Plugins.Tests.TypeConversions;

public sealed class WitnessTests
{
    [Fact]
    public async Task Table_EveryWitness_HoldsInPostgres()
    {
        var storage = Scalars.ByStorage.ToDictionary(s => s.Value, s => s.Key, StringComparer.Ordinal);
        var cases = ConversionTable.Cells.Select(cell => new
        {
            name = $"{cell.From} to {cell.To}",
            from = storage[cell.From],
            to = storage[cell.To],
            sql = cell.Sql,
            back = cell.Back,
            witnesses = cell.Witnesses.Select(w => new { from = w.From, to = w.To }),
        });

        var result = await Node.RunAsync(
            Repository.PathOf("tests/Wesley.Plugins.Tests/TypeConversions/witnesses.mjs"), input: JsonSerializer.Serialize(cases));

        Assert.Equal("", result.Succeeded().Output);
    }
}
