using System.Collections.Frozen;

namespace Wesley.Plugins.TypeConversions;

/// <summary>What is known about pairs of scalars. A pair that is not here is incompatible until a row gains the cell.</summary>
internal static class ConversionTable
{
    private static readonly FrozenDictionary<(string From, string To), Cell> Known = new[]
    {
        FromInt.Cells, FromBigInt.Cells, FromFloat.Cells, FromDecimal.Cells, FromBoolean.Cells, FromString.Cells,
        FromUuid.Cells, FromDateTime.Cells, FromDate.Cells, FromTime.Cells, FromJson.Cells,
    }.SelectMany(row => row).ToFrozenDictionary(cell => (cell.From, cell.To));

    /// <summary>All cells that are neither equal nor incompatible, in ordinal order.</summary>
    internal static IEnumerable<Cell> Cells =>
        Known.Values.OrderBy(c => c.From, StringComparer.Ordinal).ThenBy(c => c.To, StringComparer.Ordinal);

    /// <summary>The cell of a pair of scalars.</summary>
    internal static Cell Of(string from, string to) =>
        string.Equals(from, to, StringComparison.Ordinal)
            ? new() { From = from, To = to, Fit = Fit.Equivalent, Sql = "{source}", Back = "{source}", TypeScript = "{source}", Because = "Both are stored alike." }
        : Known.TryGetValue((from, to), out var cell)
            ? cell
            : new() { From = from, To = to, Fit = Fit.Incompatible, Because = $"No meaning is known for a {from} as a {to}." };
}
