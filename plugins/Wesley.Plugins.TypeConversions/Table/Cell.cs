using System.Collections.Immutable;

namespace Wesley.Plugins.TypeConversions;

/// <summary>One cell of the conversion table. In expressions the token <c>{source}</c> is the old value, which is not null.</summary>
internal sealed record Cell
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required Fit Fit { get; init; }

    /// <summary>The PostgreSQL expression; it gives null for null. Where the fit is narrowed it is where a decision can start from.</summary>
    public string? Sql { get; init; }

    /// <summary>The way back in PostgreSQL, for what is widened or converted.</summary>
    public string? Back { get; init; }

    /// <summary>The same value in TypeScript, where TypeScript sees the same value.</summary>
    public string? TypeScript { get; init; }

    /// <summary>Why it fits as it does, one sentence.</summary>
    public required string Because { get; init; }

    public ImmutableArray<Witness> Witnesses { get; init; } = [];

    /// <summary>Other meanings that the same pair of types can have; when there are any, the user is asked.</summary>
    public ImmutableArray<string> OtherMeanings { get; init; } = [];

    internal static Cell Widened(string from, string to, string sql, string back, string? typeScript, string because, params Witness[] witnesses) =>
        new() { From = from, To = to, Fit = Fit.Widened, Sql = sql, Back = back, TypeScript = typeScript, Because = because, Witnesses = [.. witnesses] };

    internal static Cell Converted(string from, string to, string sql, string back, string? typeScript, string because, params Witness[] witnesses) =>
        new() { From = from, To = to, Fit = Fit.Converted, Sql = sql, Back = back, TypeScript = typeScript, Because = because, Witnesses = [.. witnesses] };

    internal static Cell Lossy(string from, string to, string sql, string? typeScript, string because, params Witness[] witnesses) =>
        new() { From = from, To = to, Fit = Fit.Lossy, Sql = sql, TypeScript = typeScript, Because = because, Witnesses = [.. witnesses] };

    internal static Cell Narrowed(string from, string to, string sql, string because, params Witness[] witnesses) =>
        new() { From = from, To = to, Fit = Fit.Narrowed, Sql = sql, Because = because, Witnesses = [.. witnesses] };
}
