namespace Wesley.Migrate.Engine.Operations;

/// <summary>Looks at the rows written before a constraint was there, while writers go on.</summary>
public sealed record ValidateConstraint : SchemaOperation
{
    /// <summary>The constraint's name.</summary>
    public required string Name { get; init; }

    /// <summary>The table referred to, where the constraint is a reference.</summary>
    public string? Target { get; init; }
}
