namespace Wesley.Migrate.Abstractions;

/// <summary>What keeps new rows from missing a value, and what must not run before it stands.</summary>
public sealed record WriteBarrier
{
    /// <summary>The column by the names of the new schema, such as <c>User.email</c>.</summary>
    public required string Coordinate { get; init; }

    /// <summary>Which kind.</summary>
    public required BarrierKind Kind { get; init; }

    /// <summary>The path of the artifact that raises it; null where the application says that it writes the column.</summary>
    public string? RaisedBy { get; init; }

    /// <summary>The path of the artifact that must not run before.</summary>
    public required string Before { get; init; }
}
