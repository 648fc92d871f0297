namespace Wesley.Migrate.Abstractions;

/// <summary>A table in both versions, renamed or not.</summary>
public sealed record TablePair
{
    /// <summary>The table before.</summary>
    public required TableType Before { get; init; }

    /// <summary>The table after.</summary>
    public required TableType After { get; init; }
}
