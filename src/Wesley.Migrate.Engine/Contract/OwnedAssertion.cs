using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Contract;

/// <summary>An assertion and the rule that states it.</summary>
public sealed record OwnedAssertion
{
    /// <summary>The assertion.</summary>
    public required Assertion Assertion { get; init; }

    /// <summary>The rule, as <c>plugin-id/rule-id</c>.</summary>
    public required string Rule { get; init; }
}
