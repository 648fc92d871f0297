namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>What texts share that one thread reads after another.</summary>
internal sealed class Pools
{
    internal NamePool Names { get; } = new();

    internal TypePool Types { get; } = new();
}
