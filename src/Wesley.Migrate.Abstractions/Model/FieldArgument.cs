namespace Wesley.Migrate.Abstractions;

/// <summary>An argument that a field declares. Not stored; kept so that a change to it is reported.</summary>
public sealed record FieldArgument
{
    /// <summary>The argument's name.</summary>
    public required string Name { get; init; }

    /// <summary>Type and default as GraphQL, such as <c>Int! = 10</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceLocation? Location { get; init; }
}
