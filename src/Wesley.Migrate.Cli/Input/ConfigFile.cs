using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Configuration;

namespace Wesley.Migrate.Cli.Input;

/// <summary><c>wesley.json</c>: the one named, or the one in the current folder when there is one.</summary>
internal sealed record ConfigFile
{
    /// <summary>What it says.</summary>
    public WesleyConfig Value { get; init; } = WesleyConfig.Empty;

    /// <summary>Its text, when there is one.</summary>
    public SourceText? Source { get; init; }

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    internal static ConfigFile Read(string? given, Surroundings surroundings)
    {
        var name = given ?? WesleyConfig.FileName;
        if (given is null && !File.Exists(surroundings.PathOf(name)))
        {
            return new();
        }

        var file = TextFile.Read(name, surroundings);
        if (file.Value is not { } source)
        {
            return new() { Diagnostics = file.Diagnostics };
        }

        var config = ConfigReader.Read(source, Path.GetDirectoryName(surroundings.PathOf(name))!);
        return new() { Value = config.Value, Source = source, Diagnostics = config.Diagnostics };
    }
}
