using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Wesley.TestKit;

/// <summary>A short diff for a failure message.</summary>
public static class TextDiff
{
    private const int Around = 2;
    private const int MostLines = 120;

    /// <summary>Changed lines with two lines around each; <c>-</c> is expected, <c>+</c> is received.</summary>
    public static string Show(string expected, string actual)
    {
        var lines = InlineDiffBuilder.Diff(expected, actual, ignoreWhiteSpace: false).Lines;
        var changed = lines.Select((line, index) => (line, index)).Where(x => x.line.Type != ChangeType.Unchanged).Select(x => x.index).ToList();
        var shown = new StringBuilder();
        var last = -1;
        foreach (var index in changed.SelectMany(i => Enumerable.Range(i - Around, 2 * Around + 1)).Where(i => i >= 0 && i < lines.Count).Distinct().Order())
        {
            shown.Append(index > last + 1 ? $"@@ line {index + 1}\n" : "").Append(Mark(lines[index].Type)).Append(lines[index].Text).Append('\n');
            last = index;
        }

        return changed.Count == 0 ? "Only line ends or the end of the file differ." : Shorten(shown.ToString());
    }

    /// <summary>The first lines of a long text.</summary>
    public static string Shorten(string text)
    {
        var lines = text.Split('\n');
        return lines.Length <= MostLines ? text : string.Join('\n', lines[..MostLines]) + $"\n… {lines.Length - MostLines} more lines";
    }

    private static char Mark(ChangeType type) => type switch
    {
        ChangeType.Deleted => '-',
        ChangeType.Inserted => '+',
        _ => ' ',
    };
}
