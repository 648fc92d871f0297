using System.Collections.Immutable;
using System.Text;

namespace Wesley.Migrate.Engine.Report;

/// <summary>Breaks a text into lines of a picture, which cannot do it by itself. Widths are generous guesses: no font is known here.</summary>
internal static class TextWrap
{
    private const int MostLines = 3;
    private const double Narrow = 8;
    private const double Wide = 15;

    internal static ImmutableArray<string> Lines(string text, int width)
    {
        var (lines, line, used) = (new List<string>(), new StringBuilder(), 0d);
        foreach (var word in text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width)))
        {
            if (line.Length > 0 && used + Narrow + WidthOf(word) > width)
            {
                lines.Add(line.ToString());
                (used, _) = (0, line.Clear());
            }

            used += WidthOf(word) + (line.Length > 0 ? Narrow : 0);
            _ = line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines.Count <= MostLines ? [.. lines] : [.. lines.Take(MostLines - 1), lines[MostLines - 1] + "…"];
    }

    private static double WidthOf(string text) => text.EnumerateRunes().Sum(r => r.Value >= 0x1100 ? Wide : Narrow);

    // A word that is longer than a line is cut where the line ends.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        var (piece, used) = (new StringBuilder(), 0d);
        foreach (var rune in word.EnumerateRunes())
        {
            var next = WidthOf(rune.ToString());
            if (used + next > width - Wide)
            {
                yield return piece.ToString();
                (used, _) = (0, piece.Clear());
            }

            used += next;
            _ = piece.Append(rune.ToString());
        }

        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }
}
