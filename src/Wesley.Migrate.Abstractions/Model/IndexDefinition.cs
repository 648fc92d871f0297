using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>An index over one or more columns.</summary>
public sealed record IndexDefinition
{
    /// <summary>The name, when the schema gives one.</summary>
    public string? Name { get; init; }

    /// <summary>The columns in order.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>The access method, such as <c>gin</c>.</summary>
    public string? Using { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Columns, name and method as one text: what tells one index of a table from another.</summary>
    public string Subject => string.Join(",", Columns) + (Name is null ? "" : $" name {Name}") + (Using is null ? "" : $" using {Using}");
}
