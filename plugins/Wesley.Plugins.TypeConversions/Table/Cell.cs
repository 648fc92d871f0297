using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>Writes one cell of the conversion table between two scalars of the house, whose storage is known.</summary>
internal static class Cell
{
    internal static ConversionEdge Widened(string from, string to, string sql, string back, string? typeScript, string because, params ConversionWitness[] witnesses) =>
        Of(from, to, ConversionFit.Widened, because, witnesses) with { Sql = sql, Back = back, TypeScript = typeScript };

    internal static ConversionEdge Converted(string from, string to, string sql, string back, string? typeScript, string because, params ConversionWitness[] witnesses) =>
        Of(from, to, ConversionFit.Converted, because, witnesses) with { Sql = sql, Back = back, TypeScript = typeScript };

    internal static ConversionEdge Lossy(string from, string to, string sql, string back, string? typeScript, string because, params ConversionWitness[] witnesses) =>
        Of(from, to, ConversionFit.Lossy, because, witnesses) with { Sql = sql, Back = back, TypeScript = typeScript };

    internal static ConversionEdge Narrowed(string from, string to, string sql, string back, string because, params ConversionWitness[] witnesses) =>
        Of(from, to, ConversionFit.Narrowed, because, witnesses) with { Sql = sql, Back = back };

    /// <summary>Pairs that share no meaning, for one reason.</summary>
    internal static IEnumerable<ConversionEdge> Without(string from, string[] to, string because) =>
        to.Select(t => Of(from, t, ConversionFit.Incompatible, because, []));

    private static ConversionEdge Of(string from, string to, ConversionFit fit, string because, ConversionWitness[] witnesses) => new()
    {
        From = from,
        To = to,
        FromStorage = Scalars.Storage[from],
        ToStorage = Scalars.Storage[to],
        Fit = fit,
        Because = because,
        Witnesses = [.. witnesses],
    };
}
