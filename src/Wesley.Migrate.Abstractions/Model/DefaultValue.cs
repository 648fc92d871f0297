namespace Wesley.Migrate.Abstractions;

/// <summary>A column's default, classified by the target type.</summary>
public sealed record DefaultValue
{
    /// <summary>Whether it is a constant or an expression.</summary>
    public required DefaultKind Kind { get; init; }

    /// <summary>The text as written in the schema, for messages.</summary>
    public required string Text { get; init; }

    /// <summary>A complete PostgreSQL expression: a quoted and typed literal, or the expression itself.</summary>
    public required string Sql { get; init; }

    /// <summary>The constant as JSON; <see langword="null"/> for an expression.</summary>
    public string? Json { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }
}
