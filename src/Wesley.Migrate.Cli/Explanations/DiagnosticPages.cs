using System.Collections.Immutable;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>
/// A page of text per diagnostic id: the program's own are embedded, a plugin brings its own as
/// <c>rules/diagnostics/ID.md</c>.
/// </summary>
internal static class DiagnosticPages
{
    private const string Prefix = "explanations/";
    private const string Suffix = ".md";

    /// <summary>The ids that the program itself explains, in ordinal order.</summary>
    internal static ImmutableArray<string> Ids { get; } =
    [
        .. typeof(DiagnosticPages).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    internal static string? Find(string id)
    {
        using var stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream(Prefix + id + Suffix);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    internal static string? Find(string id, ImmutableArray<PluginFolder> folders) =>
        id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && folders.Select(f => Path.Combine(f.Path, "rules", "diagnostics", id + Suffix)).FirstOrDefault(File.Exists) is { } file
            ? File.ReadAllText(file).ReplaceLineEndings("\n")
            : null;
}
