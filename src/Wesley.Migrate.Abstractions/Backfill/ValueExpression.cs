namespace Wesley.Migrate.Abstractions;

/// <summary>
/// The same value in two forms. The SQL form does the work where it exists; the TypeScript form is its reference. In both the
/// token <c>{source}</c> stands for the value that the column at the fill's coordinate holds before: the engine puts the quoted
/// old column there in SQL and <c>row.</c> with the old column in TypeScript.
/// </summary>
public sealed record ValueExpression
{
    /// <summary>
    /// A TypeScript expression over <c>row</c>, an object with the columns read under their names in the database; <see langword="null"/> when only the database can
    /// tell, such as for <c>gen_random_uuid()</c>. At least one form is given.
    /// </summary>
    public string? TypeScript { get; init; }

    /// <summary>A PostgreSQL expression over the row's own columns, quoted; <see langword="null"/> when only TypeScript can tell.</summary>
    public string? Sql { get; init; }

    /// <summary>Whether it is a literal, a stable or a volatile expression. A literal reads nothing.</summary>
    public required DefaultKind Kind { get; init; }
}
