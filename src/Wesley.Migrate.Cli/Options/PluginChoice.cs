using System.Collections.Immutable;

namespace Wesley.Migrate.Cli.Options;

/// <summary>Which plugins take part and what they are told.</summary>
internal sealed record PluginChoice
{
    /// <summary>The values of <c>--plugins</c>.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>Whether the bundled ones stay out.</summary>
    public bool NoBundled { get; init; }

    /// <summary>The value of <c>--config</c>.</summary>
    public string? Config { get; init; }

    /// <summary>Whether plugins have to be those of the lock.</summary>
    public bool Locked { get; init; }

    /// <summary>Whether to log what is done.</summary>
    public bool Verbose { get; init; }
}
