using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Engine.Render;

/// <summary>Characters that a reader does not see and a machine obeys: controls, format characters, half pairs.</summary>
internal static class HiddenCharacters
{
    /// <summary>The first one but for line feed, carriage return and tab; null when there is none.</summary>
    internal static int? FirstIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                return text[i];
            }

            if (text[i] is not ('\n' or '\r' or '\t') && Is(rune))
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
