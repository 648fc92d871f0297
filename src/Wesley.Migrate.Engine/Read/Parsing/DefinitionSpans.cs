using System.Collections.Frozen;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>
/// Cuts a text that does not parse where definitions seem to start: at a keyword that begins its line and is followed by what
/// may follow it, so that neither a field called <c>type</c> nor a word in a block string counts.
/// </summary>
internal static class DefinitionSpans
{
    private static readonly FrozenDictionary<string, TokenKind[]> _next = new Dictionary<string, TokenKind[]>
    {
        ["type"] = [TokenKind.NAME],
        ["interface"] = [TokenKind.NAME],
        ["union"] = [TokenKind.NAME],
        ["enum"] = [TokenKind.NAME],
        ["input"] = [TokenKind.NAME],
        ["scalar"] = [TokenKind.NAME],
        ["extend"] = [TokenKind.NAME],
        ["fragment"] = [TokenKind.NAME],
        ["directive"] = [TokenKind.AT],
        ["schema"] = [TokenKind.AT, TokenKind.BRACE_L],
        ["query"] = [TokenKind.NAME, TokenKind.BRACE_L],
        ["mutation"] = [TokenKind.NAME, TokenKind.BRACE_L],
        ["subscription"] = [TokenKind.NAME, TokenKind.BRACE_L],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Start and end of each piece; together they are the whole text.</summary>
    internal static IEnumerable<(int Start, int End)> Of(string text)
    {
        var start = 0;
        foreach (var next in Starts(text).Where(s => s > 0).Append(text.Length))
        {
            if (next > start) yield return (start, next);
            start = next;
        }
    }

    /// <summary>A description belongs to the definition behind it.</summary>
    private static IEnumerable<int> Starts(string text)
    {
        (TokenKind Kind, int Start, int End) before = default, last = default;
        foreach (var token in Tokens(text))
        {
            if (last.Kind == TokenKind.NAME && IsKeyword(text, last.Start, last.End, token))
                yield return before.Kind == TokenKind.STRING ? OpeningQuote(text, before.Start) : last.Start;
            (before, last) = (last, (token.Kind, token.Start, token.End));
        }
    }

    private static bool IsKeyword(string text, int start, int end, (TokenKind Kind, int Start, int End) next) =>
        (start == 0 || text[start - 1] == '\n')
        && _next.TryGetValue(text[start..end], out var kinds)
        && kinds.Contains(next.Kind);

    /// <summary>The lexer lets a block string start at its third quote.</summary>
    private static int OpeningQuote(string text, int start) =>
        start >= 2 && string.CompareOrdinal(text, start - 2, "\"\"\"", 0, 3) == 0 ? start - 2 : start;

    /// <summary>Where a character belongs to no token, the rest of its line is left out.</summary>
    private static IEnumerable<(TokenKind Kind, int Start, int End)> Tokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Next(text, at) is { } token)
            {
                if (token.Kind == TokenKind.EOF) yield break;
                if (token.Kind != TokenKind.COMMENT) yield return token;
                at = Math.Max(token.End, at + 1);
            }
            else
            {
                var line = text.IndexOf('\n', at);
                at = line < 0 ? text.Length : line + 1;
            }
        }
    }

    private static (TokenKind Kind, int Start, int End)? Next(string text, int at)
    {
        try
        {
            var token = Lexer.Lex(text, at);
            return (token.Kind, token.Start, token.End);
        }
        catch (Exception e) when (e is GraphQLParserException or IndexOutOfRangeException or ArgumentException)
        {
            return null;
        }
    }
}
