using System.Collections.Immutable;
using Wesley.Migrate.Cli.Options;

namespace Wesley.Migrate.Cli.Input;

/// <summary>Where the decisions file is: the one named, or the one beside the wanted schema.</summary>
internal static class DecisionsPlace
{
    internal const string FileName = "wesley.decisions.json";

    /// <summary>The file as it is named in messages; null when none was named and none is there.</summary>
    internal static string? Existing(SchemaChoice schemas, Surroundings surroundings) =>
        schemas.Decisions ?? Beside(schemas.To, surroundings).FirstOrDefault(name => File.Exists(surroundings.PathOf(name)));

    /// <summary>The file to write, there or not; null when the wanted schema has no folder.</summary>
    internal static string? ToWrite(SchemaChoice schemas, Surroundings surroundings) =>
        Existing(schemas, surroundings) ?? Beside(schemas.To, surroundings).FirstOrDefault();

    private static ImmutableArray<string> Beside(ImmutableArray<string> to, Surroundings surroundings) =>
    [
        .. to.Where(s => s != SourceReader.StandardInput && !s.StartsWith(GitSource.Prefix, StringComparison.Ordinal))
            .Select(s => Directory.Exists(surroundings.PathOf(s)) ? s : Path.GetDirectoryName(s) ?? "")
            .Select(folder => Path.Combine(folder, FileName).Replace('\\', '/')),
    ];
}
