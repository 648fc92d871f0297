using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Drops tables in one statement, so that references among them are no obstacle.</summary>
public sealed record DropTables : SchemaOperation
{
    /// <summary>The tables, <see cref="SchemaOperation.Table"/> among them.</summary>
    public required ImmutableArray<string> Tables { get; init; }

    /// <summary>The tables that they refer to and that stay.</summary>
    public ImmutableArray<string> Others { get; init; } = [];
}
