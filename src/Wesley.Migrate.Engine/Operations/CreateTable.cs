using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Creates a table without references to others, so that the order of tables does not matter.</summary>
public sealed record CreateTable : SchemaOperation
{
    /// <summary>The columns in order.</summary>
    public required ImmutableArray<ColumnDefinition> Columns { get; init; }

    /// <summary>The primary key; empty when there is none.</summary>
    public required ImmutableArray<string> PrimaryKey { get; init; }
}
