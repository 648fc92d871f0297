namespace Wesley.Migrate.Hosting.Catalog;

/// <summary>A folder whose direct children are plugin folders.</summary>
public sealed record PluginRoot
{
    /// <summary>The absolute path; never printed.</summary>
    public required string Path { get; init; }

    /// <summary>The path as the user gave it.</summary>
    public required string Name { get; init; }
}
