namespace Wesley.Migrate.Hosting.Tests.Loading;

/// <summary>How an emitted plugin behaves.</summary>
internal sealed record PluginBody
{
    public Conduct Constructor { get; init; }

    public Conduct Define { get; init; }

    /// <summary>Whether its constructor is private.</summary>
    public bool Hidden { get; init; }
}
