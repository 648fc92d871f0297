using System.Text.RegularExpressions;

namespace Wesley.Migrate.Testing;

/// <summary>A text of the catalogue as Markdown: what a user would paste becomes code, everything else stays text.</summary>
internal static partial class PageText
{
    internal static string Of(string text)
    {
        var at = 0;
        var parts = new List<string>();
        foreach (Match entry in Entry().Matches(text))
        {
            parts.Add(Plain(text[at..entry.Index]));
            parts.Add($"`{entry.Value}`");
            at = entry.Index + entry.Length;
        }

        return string.Concat([.. parts, Plain(text[at..])]);
    }

    /// <summary>A cell of a table.</summary>
    internal static string Cell(string text) => Of(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Plain(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex("""\{ "kind": .*?[\]"}] \}""", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"[<>*_`\[\]\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
