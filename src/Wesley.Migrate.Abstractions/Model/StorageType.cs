namespace Wesley.Migrate.Abstractions;

/// <summary>How a column is stored and what a script sees of it.</summary>
public sealed record StorageType
{
    /// <summary>
    /// The logical scalar of the conversion table (<c>Int</c>, <c>BigInt</c>, <c>Float</c>, <c>Decimal</c>,
    /// <c>Integer</c> (a whole number without bounds), <c>Boolean</c>,
    /// <c>String</c>, <c>ID</c>, <c>DateTime</c>, <c>Date</c>, <c>Time</c>, <c>JSON</c>, <c>Bytes</c>), <c>Enum</c>, or a custom scalar's own name.
    /// </summary>
    public required string Scalar { get; init; }

    /// <summary>The PostgreSQL type without list brackets, such as <c>timestamptz</c>.</summary>
    public required string SqlBase { get; init; }

    /// <summary>The TypeScript type of one item, without <c>| null</c> and without list brackets.</summary>
    public required string TypeScriptBase { get; init; }

    /// <summary>How many array levels lie around the base.</summary>
    public int ListDepth { get; init; }

    /// <summary>The full PostgreSQL type. PostgreSQL arrays have no depth of their own: <c>int[][]</c> is <c>int[]</c>.</summary>
    public string Sql => ListDepth == 0 ? SqlBase : SqlBase + "[]";
}
