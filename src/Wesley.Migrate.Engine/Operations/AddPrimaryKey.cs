using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Makes columns the primary key.</summary>
public sealed record AddPrimaryKey : SchemaOperation
{
    /// <summary>The columns in order.</summary>
    public required ImmutableArray<string> Columns { get; init; }
}
