namespace Wesley.Migrate.Abstractions;

/// <summary>A column that a script writes, by the names that the database has between the script's end and the swap.</summary>
public sealed record WrittenColumn
{
    /// <summary>The column by the names of the new schema.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>The table before.</summary>
    public required TableType Table { get; init; }

    /// <summary>The stored column that is written.</summary>
    public required string Column { get; init; }

    /// <summary>Whether it is new, was there before, or stands beside the one whose place it takes.</summary>
    public required FillTarget Target { get; init; }

    /// <summary>The old column at the coordinate; null when it is new.</summary>
    public Field? Before { get; init; }

    /// <summary>How it is stored.</summary>
    public required StorageType Storage { get; init; }

    /// <summary>A predicate over the rows that get a value; null when every row does.</summary>
    public string? Where { get; init; }

    /// <summary>
    /// The value over the row as it stands then; null where no query can tell it again: it is known in TypeScript only, differs each
    /// time, or what it was made from has been written over.
    /// </summary>
    public string? Sql { get; init; }

    /// <summary>The value as JSON where it is one constant; null else.</summary>
    public string? Json { get; init; }
}
