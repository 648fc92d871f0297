using System.Text.RegularExpressions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>Cuts code into tokens. Put together they are the code again, character for character: colour is all that it adds.</summary>
internal static class CodeScanner
{
    private static readonly string[] Kinds = ["comment", "string", "name", "mark", "number"];

    internal static IEnumerable<CodeToken> Tokens(string code, CodeLanguage language)
    {
        var end = 0;
        for (var match = language.Tokens.Match(code); match.Success; match = match.NextMatch())
        {
            if (match.Index > end)
            {
                yield return new("", code[end..match.Index]);
            }

            yield return new(Kind(match, language), match.Value);
            end = match.Index + match.Length;
        }

        if (end < code.Length)
        {
            yield return new("", code[end..]);
        }
    }

    private static string Kind(Match match, CodeLanguage language) =>
        Kinds.FirstOrDefault(k => match.Groups[k].Success)
        ?? (language.Keywords.Contains(match.Value) ? "keyword" : char.IsAsciiLetterUpper(match.Value[0]) && language != CodeLanguage.Sql ? "type" : "");
}
