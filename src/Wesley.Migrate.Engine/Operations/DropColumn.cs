namespace Wesley.Migrate.Engine.Operations;

/// <summary>Drops a column. Where a view or another object needs it, the database refuses, and nothing is lost unseen.</summary>
public sealed record DropColumn : SchemaOperation
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The table that the column refers to, where it does: the reference goes with it.</summary>
    public string? Target { get; init; }
}
