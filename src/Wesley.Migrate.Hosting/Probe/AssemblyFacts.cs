namespace Wesley.Migrate.Hosting.Probe;

/// <summary>What an assembly's metadata says before any of it runs.</summary>
internal sealed record AssemblyFacts
{
    /// <summary>The id of this very build; code compiled ahead of time keeps that of the build it was made from.</summary>
    public Guid Module { get; init; }

    /// <summary>The version of the abstractions it was compiled against; null when it does not refer to them.</summary>
    public Version? Abstractions { get; init; }

    /// <summary>The framework's name, such as <c>.NETCoreApp,Version=v10.0</c>; null when it does not say.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>The framework's version when it is .NET; null for .NET Standard and others.</summary>
    public Version? DotNet =>
        TargetFramework?.Split(",Version=v") is [".NETCoreApp", var version] && Version.TryParse(version, out var parsed) ? parsed : null;
}
