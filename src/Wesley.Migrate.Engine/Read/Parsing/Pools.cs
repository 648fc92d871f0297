using Wesley.Migrate.Engine.Read.Folding;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>What texts share that one thread reads after another, and what they use.</summary>
internal sealed class Pools
{
    internal NamePool Names { get; } = new();

    internal TypePool Types { get; } = new();

    internal UsedNames Used { get; } = new();
}
