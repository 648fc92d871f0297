namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>What shall be rehearsed, where, and how large.</summary>
internal sealed record RehearsalOrder
{
    /// <summary>The migration folder as the user named it.</summary>
    public required string Folder { get; init; }

    /// <summary>Rows of each table.</summary>
    public required int Rows { get; init; }

    /// <summary>What decides everything that is left to chance.</summary>
    public required int Seed { get; init; }

    /// <summary>The scratch database of a server; null for PGlite.</summary>
    public string? DatabaseUrl { get; init; }

    /// <summary>The program that runs TypeScript.</summary>
    public required string Node { get; init; }
}
