using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Cli.Output;

/// <summary>
/// Makes characters visible that would move the cursor, change colours or reorder the line. Schemas come from anywhere, and a
/// report must show what is there: see https://trojansource.codes.
/// </summary>
internal static class VisibleText
{
    internal static string Of(string text) => text.Any(NeedsEscape) ? Escape(text) : text;

    /// <summary>One UTF-16 unit as it is shown.</summary>
    internal static string Of(char unit) => NeedsEscape(unit) ? Escape(unit) : unit.ToString();

    /// <summary>One UTF-16 unit as its number.</summary>
    internal static string Escape(char unit) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{(int)unit:X4}}}");

    private static string Escape(string text)
    {
        var shown = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            shown.Append(Of(unit));
        }

        return shown.ToString();
    }

    private static bool NeedsEscape(char unit) => unit switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2069' => true,
        _ => false,
    };
}
