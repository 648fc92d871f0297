using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>A plugin whose code nobody has needed so far; its manifest tells when somebody does.</summary>
public sealed record DeferredPlugin
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The changes that its detectors look at; they have nothing to say where there is none of them.</summary>
    public required ImmutableArray<KindPattern> Detects { get; init; }

    /// <summary>The changes that its strategies claim.</summary>
    public required ImmutableArray<KindPattern> Claims { get; init; }

    /// <summary>The changes that its rules watch.</summary>
    public required ImmutableArray<KindPattern> Watches { get; init; }

    /// <summary>Its strategies, as <c>plugin-id/strategy-id</c>.</summary>
    public required ImmutableArray<string> Strategies { get; init; }

    /// <summary>Loads it; the value is null when that failed.</summary>
    public required Func<StageResult<LoadedPlugin?>> Load { get; init; }
}
