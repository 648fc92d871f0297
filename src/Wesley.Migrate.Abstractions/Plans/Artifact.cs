namespace Wesley.Migrate.Abstractions;

/// <summary>A file of the migration folder.</summary>
public sealed record Artifact
{
    /// <summary>What it is for: <c>contract</c>, <c>expand-sql</c>, <c>backfill-script</c>, <c>switch-sql</c>, <c>contract-sql</c>, <c>schema</c>, <c>catalog</c>, <c>runtime</c>, <c>project</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The path within the folder, forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The size in bytes.</summary>
    public required int Bytes { get; init; }
}
