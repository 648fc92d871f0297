using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>All that one pass over a table writes, and the columns that are added to it.</summary>
public sealed record TableBackfill
{
    /// <summary>The script's id and its file's name without the ending, such as <c>001-user</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The table before; the script runs against it.</summary>
    public required TableType Before { get; init; }

    /// <summary>The table after.</summary>
    public required TableType After { get; init; }

    /// <summary>The fills in the order of their dependencies; empty when columns are added and no row needs a value.</summary>
    public required ImmutableArray<ColumnFill> Fills { get; init; }

    /// <summary>The columns that the migration adds, in the order of the new schema.</summary>
    public required ImmutableArray<Field> AddedColumns { get; init; }

    /// <summary>The script's path within the folder.</summary>
    public string Path => $"backfill/{Id}.ts";
}
