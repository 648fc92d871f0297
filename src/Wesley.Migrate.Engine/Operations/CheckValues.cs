using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Lets nothing but an enum's values into a column, from now on.</summary>
public sealed record CheckValues : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>How many lists lie around a value.</summary>
    public required int Depth { get; init; }

    /// <summary>The values.</summary>
    public required ImmutableArray<string> Values { get; init; }

    /// <summary>The check's name.</summary>
    public required string Name { get; init; }
}
