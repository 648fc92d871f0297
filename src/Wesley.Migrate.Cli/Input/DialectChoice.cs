using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Configuration;

namespace Wesley.Migrate.Cli.Input;

/// <summary>The dialect: a name, or a JSON file of the user's own. What looks like a path is one.</summary>
internal sealed record DialectChoice
{
    /// <summary>A name; <c>auto</c> when nothing was said.</summary>
    public string Name { get; init; } = ReadOptions.AutoDialect;

    /// <summary>The file's text, when a file was named.</summary>
    public SourceText? Document { get; init; }

    /// <summary>What is wrong with the file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The command line wins; a path in the configuration is relative to the configuration.</summary>
    internal static DialectChoice Of(string? given, WesleyConfig config, Surroundings surroundings)
    {
        if ((given ?? config.Dialect) is not { } wanted)
        {
            return new();
        }

        if (!IsPath(wanted))
        {
            return new() { Name = wanted };
        }

        var file = given is null ? Path.Combine(Path.GetDirectoryName(config.Name) ?? "", wanted).Replace('\\', '/') : wanted;
        var text = TextFile.Read(file, surroundings);
        return new() { Document = text.Value, Diagnostics = text.Diagnostics };
    }

    private static bool IsPath(string wanted) => wanted.AsSpan().IndexOfAny('/', '\\', '.') >= 0;
}
