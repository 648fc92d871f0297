using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read;

/// <summary>How SDL is to be understood.</summary>
public sealed record ReadOptions
{
    /// <summary>The name that stands for "by the directives seen".</summary>
    public const string AutoDialect = "auto";

    /// <summary>What applies when nothing is configured.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>A dialect's name, or <c>auto</c>.</summary>
    public string Dialect { get; init; } = AutoDialect;

    /// <summary>The document of a dialect of the user's own; wins over <see cref="Dialect"/>.</summary>
    public SourceText? DialectDocument { get; init; }

    /// <summary>Storage by the name of a scalar; wins over the dialect's.</summary>
    public ImmutableDictionary<string, StorageType> Storage { get; init; } = ImmutableDictionary<string, StorageType>.Empty;
}
