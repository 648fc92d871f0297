using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>What to do about the parser's complaints, by a piece of their wording.</summary>
internal static class SyntaxAdvice
{
    private const string Semicolon = "\";\"";

    private static readonly (string Piece, string Advice)[] _known =
    [
        ("\"/\"", "Correct the syntax at this place; a comment in GraphQL starts with '#'."),
        ("found EOF", "Look above for a brace, bracket or definition that was begun and not finished."),
        ("Unterminated string", "Close the string on its line; a text of several lines stands between three quotes."),
        ("Unterminated block string", "Close the text with three quotes; the one that stays open may start far above."),
        ("Invalid character escape", "Write a backslash as two; known escapes are \\n, \\t, \\\", \\\\ and \\uXXXX."),
        (Semicolon, "Remove it: GraphQL separates by white space."),
        ("\"'\"", "Use double quotes for a string."),
        ("Invalid number", "Write a number as in JSON: no leading zero, digits on both sides of the point."),
    ];

    internal static Advice For(string complaint, SourceLocation at)
    {
        var (piece, advice) = _known.FirstOrDefault(k => complaint.Contains(k.Piece, StringComparison.Ordinal));
        return new(advice ?? "Correct the syntax at this place.", piece == Semicolon ? Advice.Remove("';'", at).Edit : null);
    }
}
