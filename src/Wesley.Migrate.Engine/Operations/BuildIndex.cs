using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Builds an index while writers go on. It cannot run inside a transaction; one left unfinished is built anew.</summary>
public sealed record BuildIndex : SchemaOperation
{
    /// <summary>The index's name.</summary>
    public required string Name { get; init; }

    /// <summary>The columns in order.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>Whether no two rows may agree.</summary>
    public required bool IsUnique { get; init; }

    /// <summary>The access method; <see langword="null"/> for the usual one.</summary>
    public string? Using { get; init; }
}
