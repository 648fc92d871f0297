namespace Wesley.Migrate.Abstractions;

/// <summary>One argument of a directive in use.</summary>
public sealed record DirectiveArgument
{
    /// <summary>The argument's name.</summary>
    public required string Name { get; init; }

    /// <summary>The value, printed as GraphQL with single spaces and object members in ordinal order.</summary>
    public required string Value { get; init; }
}
