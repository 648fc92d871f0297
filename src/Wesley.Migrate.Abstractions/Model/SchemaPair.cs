namespace Wesley.Migrate.Abstractions;

/// <summary>The schema before and after, in one dialect.</summary>
public sealed record SchemaPair
{
    /// <summary>The version that is live.</summary>
    public required SchemaModel Before { get; init; }

    /// <summary>The version wanted.</summary>
    public required SchemaModel After { get; init; }
}
