using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>One entry of <c>wesley.decisions.json</c>, keyed by kind and coordinate, never by a message.</summary>
public sealed record Decision
{
    /// <summary>What it settles.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The element: by its new name, or by its old one when it is gone.</summary>
    public required Coordinate At { get; init; }

    /// <summary>For a rename, or its denial: the old name.</summary>
    public Coordinate? From { get; init; }

    /// <summary>For a fill: the constant, as JSON.</summary>
    public string? ConstantJson { get; init; }

    /// <summary>For a fill or a conversion: a PostgreSQL expression over the row's own columns.</summary>
    public string? Sql { get; init; }

    /// <summary>For a fill or a conversion: a TypeScript expression over <c>row</c>.</summary>
    public string? TypeScript { get; init; }

    /// <summary>The columns that the expression reads.</summary>
    public ImmutableArray<string> Reads { get; init; } = [];

    /// <summary>For a remap: removed enum values and what takes their place.</summary>
    public ImmutableSortedDictionary<string, string> Map { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Why; compulsory where a loss is accepted.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it stands in the decisions file.</summary>
    public SourceLocation? Location { get; init; }
}
