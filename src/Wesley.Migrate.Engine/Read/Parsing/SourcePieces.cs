using System.Buffers;
using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>
/// Cuts a large text behind closing braces that end a definition, so that its pieces can be parsed at once. Nothing that parses
/// goes on behind such a brace, so pieces that all parse say what the whole says. To be sure of that the search ends strings and
/// comments where the parser does; on what the parser refuses it may be wrong, as then a piece is refused as well.
/// </summary>
internal static class SourcePieces
{
    /// <summary>In characters: so few that cores get equal shares, and that what the parser makes of a piece is still in their caches when it is read.</summary>
    internal const int Size = 16 * 1024;

    private static readonly SearchValues<char> _marks = SearchValues.Create("\"#{}()[]");
    private static readonly SearchValues<char> _stringMarks = SearchValues.Create("\"\\\n\r");
    private static readonly SearchValues<char> _lineEnds = SearchValues.Create("\n\r");

    /// <summary>Start and end of each piece; together they are the whole text.</summary>
    internal static ImmutableArray<(int Start, int End)> Of(string text, int size)
    {
        var (pieces, start, depth, at) = (ImmutableArray.CreateBuilder<(int, int)>(), 0, 0, 0);
        while (text.Length - start > size && At(text, at, _marks) is var mark && mark < text.Length)
        {
            at = text[mark] switch
            {
                '"' => AfterString(text, mark),
                '#' => At(text, mark, _lineEnds),
                _ => mark + 1,
            };
            depth += text[mark] switch
            {
                '{' or '(' or '[' => 1,
                '}' or ')' or ']' => -1,
                _ => 0,
            };
            if (depth == 0 && text[mark] == '}' && at - start >= size)
            {
                pieces.Add((start, at));
                start = at;
            }
        }

        pieces.Add((start, text.Length));
        return pieces.DrainToImmutable();
    }

    private static int AfterString(string text, int start)
    {
        if (IsBlock(text, start)) return AfterBlock(text, start + 3);

        var at = At(text, start + 1, _stringMarks);
        while (at < text.Length && text[at] == '\\')
        {
            at = At(text, at + 2, _stringMarks);
        }

        return Math.Min(at + 1, text.Length);
    }

    /// <summary>A backslash before three quotes takes the first of them only, as the parser has it.</summary>
    private static int AfterBlock(string text, int start)
    {
        var end = text.IndexOf("\"\"\"", start, StringComparison.Ordinal);
        while (end >= 0 && text[end - 1] == '\\')
        {
            end = text.IndexOf("\"\"\"", end + 1, StringComparison.Ordinal);
        }

        return end < 0 ? text.Length : end + 3;
    }

    private static bool IsBlock(string text, int at) => string.CompareOrdinal(text, at, "\"\"\"", 0, 3) == 0;

    /// <summary>Where the next one of some characters stands; the text's length where there is none.</summary>
    private static int At(string text, int from, SearchValues<char> wanted)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(wanted) : -1;
        return found < 0 ? text.Length : from + found;
    }
}
