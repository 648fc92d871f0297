using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Places;

namespace Wesley.Migrate.Cli.Output.Sarif;

/// <summary>A place as SARIF writes it: a URI and a region whose end column is the one after the last unit.</summary>
internal static class SarifPlace
{
    /// <summary>Null for standard input, which no URI names.</summary>
    internal static JsonObject? Physical(SourceLocation? place) =>
        place is null || Artifact(place) is not { } artifact ? null : new() { ["artifactLocation"] = artifact, ["region"] = Region(place) };

    internal static JsonObject? Artifact(SourceLocation place) =>
        RepositoryPath.Of(place.File) is { } path ? new() { ["uri"] = Uri(path) } : null;

    internal static JsonObject Region(SourceLocation place) => new()
    {
        ["startLine"] = place.Line,
        ["startColumn"] = place.Column,
        ["endColumn"] = place.Column + place.Length,
    };

    // Escaping a colon keeps the first folder of a relative path from looking like a scheme.
    private static string Uri(string path)
    {
        var drive = path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]);
        var parts = path.Split('/').Select((part, i) => drive && i == 0 ? part : System.Uri.EscapeDataString(part));
        return (drive ? "file:///" : path.StartsWith('/') ? "file://" : "") + string.Join('/', parts);
    }
}
