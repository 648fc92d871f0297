using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>A directive in use, as spelled.</summary>
internal sealed record RawDirective
{
    public required string Name { get; init; }

    public ImmutableArray<RawArgument> Arguments { get; init; } = [];

    public required SourceLocation Location { get; init; }

    internal RawArgument? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }
}
