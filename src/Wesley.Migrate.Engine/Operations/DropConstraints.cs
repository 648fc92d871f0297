using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Drops the constraints of a sort over some columns. Their names are the user's, so they are found by what they are about.</summary>
public sealed record DropConstraints : SchemaOperation
{
    /// <summary>Which sort.</summary>
    public required ConstraintSort Sort { get; init; }

    /// <summary>The columns, in any order.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>The tables at the other end of references, by what the schema says.</summary>
    public ImmutableArray<string> Others { get; init; } = [];
}
