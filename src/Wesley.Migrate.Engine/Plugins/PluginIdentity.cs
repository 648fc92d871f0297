namespace Wesley.Migrate.Engine.Plugins;

/// <summary>Who a plugin is: what messages blame it by and what the plan records.</summary>
public sealed record PluginIdentity
{
    /// <summary>The id from its manifest.</summary>
    public required string Id { get; init; }

    /// <summary>Its version, SemVer.</summary>
    public required string Version { get; init; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits over the files of its folder.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether it came with the program. Others are asked one by one, so that it can be told what each of them does to the process.</summary>
    public bool Bundled { get; init; }
}
