namespace Wesley.Migrate.Engine.Operations;

/// <summary>Makes a column refer to another table's, for rows written from now on.</summary>
public sealed record AddReference : SchemaOperation
{
    /// <summary>The constraint's name.</summary>
    public required string Name { get; init; }

    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The table referred to.</summary>
    public required string Target { get; init; }

    /// <summary>The column referred to.</summary>
    public required string TargetColumn { get; init; }
}
