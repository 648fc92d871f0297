using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// What a plugin knows about values of one scalar as values of another. In expressions the token <c>{source}</c> is the value
/// that is converted, which is not null; an expression gives null for null.
/// </summary>
public sealed record ConversionEdge
{
    /// <summary>The logical scalar that values come from: one of <see cref="StorageType.Scalar"/>, custom ones included.</summary>
    public required string From { get; init; }

    /// <summary>The logical scalar that they become.</summary>
    public required string To { get; init; }

    /// <summary>The PostgreSQL type that <see cref="Sql"/> starts from. The edge holds for columns stored like this only.</summary>
    public required string FromStorage { get; init; }

    /// <summary>The PostgreSQL type that <see cref="Sql"/> gives.</summary>
    public required string ToStorage { get; init; }

    /// <summary>The verdict.</summary>
    public required ConversionFit Fit { get; init; }

    /// <summary>
    /// The PostgreSQL expression; given for what is widened or converted. Where the fit is lossy or narrowed it is where a
    /// decision can start from.
    /// </summary>
    public string? Sql { get; init; }

    /// <summary>The way back in PostgreSQL; given for what is widened or converted. Elsewhere it is how a loss is seen.</summary>
    public string? Back { get; init; }

    /// <summary>The same value in TypeScript, where TypeScript sees the same value.</summary>
    public string? TypeScript { get; init; }

    /// <summary>Why it fits as it does, a sentence or two.</summary>
    public required string Because { get; init; }

    /// <summary>
    /// Values that show it: at least one, none of them lost, for what is widened or converted; at least one lost for what is
    /// lossy or narrowed; none for what is incompatible.
    /// </summary>
    public ImmutableArray<ConversionWitness> Witnesses { get; init; } = [];

    /// <summary>
    /// Values that the database can hold and the verdict leaves out, because the scalar's meaning ends before them. The
    /// conversion gives no result for them, so that a check before the migration finds them.
    /// </summary>
    public ImmutableArray<ConversionWitness> Outside { get; init; } = [];

    /// <summary>Other expressions that the same pair can mean; when there are any, the user is asked.</summary>
    public ImmutableArray<string> OtherMeanings { get; init; } = [];
}
