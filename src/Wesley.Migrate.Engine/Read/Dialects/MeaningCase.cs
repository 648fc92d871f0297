using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A directive that means something else with an argument, or without it.</summary>
internal sealed class MeaningCase
{
    /// <summary>The argument that must be there.</summary>
    public string? Has { get; set; }

    /// <summary>The value that it must have, printed as GraphQL; any value when left out.</summary>
    public string? Is { get; set; }

    /// <summary>The argument that must not be there.</summary>
    public string? Lacks { get; set; }

    public DirectiveMeaning Meaning { get; set; }

    internal bool Fits(RawDirective directive) =>
        (Has is null || directive.Argument(Has) is { } found && (Is is null || string.Equals($"{found.Value}", Is, StringComparison.Ordinal)))
        && (Lacks is null || directive.Argument(Lacks) is null);
}
