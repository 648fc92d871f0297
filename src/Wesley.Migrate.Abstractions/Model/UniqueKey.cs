using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A uniqueness constraint over one or more columns.</summary>
public sealed record UniqueKey
{
    /// <summary>The columns in order.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The columns joined by a comma: what tells one key of a table from another.</summary>
    public string Subject => string.Join(",", Columns);
}
