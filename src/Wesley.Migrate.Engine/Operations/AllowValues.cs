using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Replaces the check of an enum's column by one that lets the values of both versions through.</summary>
public sealed record AllowValues : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>Whether the column holds a list of values.</summary>
    public required bool IsList { get; init; }

    /// <summary>The values by which the old check is known: it names every one of them.</summary>
    public required ImmutableArray<string> OldValues { get; init; }

    /// <summary>The values allowed from now on.</summary>
    public required ImmutableArray<string> Values { get; init; }

    /// <summary>The new check's name.</summary>
    public required string Name { get; init; }
}
