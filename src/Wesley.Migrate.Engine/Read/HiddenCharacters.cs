using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Engine.Read;

/// <summary>Characters that a reader does not see and a machine obeys: controls, format characters, half pairs.</summary>
internal static class HiddenCharacters
{
    /// <summary>What is wrong with code that holds one; null when it holds none.</summary>
    internal static string? Complaint(string code) => FirstIn(code) is { } hidden
        ? string.Create(CultureInfo.InvariantCulture, $"holds the hidden character U+{hidden:X4}; write it as an escape")
        : null;

    /// <summary>The first one but for line feed and tab; null when there is none.</summary>
    private static int? FirstIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                return text[i];
            }

            if (text[i] is not ('\n' or '\t') && Is(rune))
            {
                return rune.Value;
            }

            i += rune.Utf16SequenceLength - 1;
        }

        return null;
    }

    internal static bool Is(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
