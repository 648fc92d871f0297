using System.Collections.Immutable;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>
/// What each diagnostic means, a section per id. The program's own are embedded; a plugin brings its own as
/// <c>rules/diagnostics.md</c> in its folder.
/// </summary>
internal static class DiagnosticPages
{
    private const string Prefix = "explanations/";
    private const string Heading = "## ";

    private static readonly ImmutableSortedDictionary<string, string> _own = Embedded();

    /// <summary>The ids that the program itself explains, in ordinal order.</summary>
    internal static IEnumerable<string> Ids => _own.Keys;

    /// <summary>The text for an id of the program, or <see langword="null"/>.</summary>
    internal static string? Find(string id) => _own.GetValueOrDefault(id);

    /// <summary>The text for an id of one of the plugins, or <see langword="null"/>.</summary>
    internal static string? Find(string id, ImmutableArray<PluginFolder> folders) =>
        Of(folders).FirstOrDefault(s => string.Equals(s.Key, id, StringComparison.Ordinal)).Value;

    /// <summary>What the plugins explain: id to text.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Of(ImmutableArray<PluginFolder> folders) =>
        folders
            .Select(f => Path.Combine(f.Path, "rules", "diagnostics.md"))
            .Where(File.Exists)
            .SelectMany(f => Sections(File.ReadAllText(f)));

    /// <summary>A page cut at its headings: id to text.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Sections(string page) =>
        from section in page.ReplaceLineEndings("\n").Split("\n" + Heading).Skip(1)
        let end = section.IndexOf('\n', StringComparison.Ordinal)
        where end > 0
        select KeyValuePair.Create(section[..end].Trim(), section[end..].Trim('\n'));

    private static ImmutableSortedDictionary<string, string> Embedded()
    {
        var assembly = typeof(DiagnosticPages).Assembly;
        var pages = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            pages.AddRange(Sections(reader.ReadToEnd()));
        }

        return pages.ToImmutable();
    }
}
