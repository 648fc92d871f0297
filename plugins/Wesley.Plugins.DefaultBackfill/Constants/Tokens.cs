using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>
/// Literals in which the engine finds no <c>{target}</c> or <c>{source}</c> to replace: a user's text may hold the very same
/// characters.
/// </summary>
internal static partial class Tokens
{
    private static readonly string[] Words = ["{target}", "{source}"];

    internal static bool In(string text) => Words.Any(w => text.Contains(w, StringComparison.Ordinal));

    internal static string Sql(string value) =>
        In(value) ? $"({string.Join(" || ", InsideToken().Split(value).Select(SqlText.Literal))})" : SqlText.Literal(value);

    internal static string TypeScript(string value) => Split(TypeScriptText.Literal(value), "\\u007b");

    internal static string TypeScriptProperty(string name) => Split(TypeScriptText.Property(name), "\\u007b");

    private static string Split(string literal, string brace) =>
        Words.Aggregate(literal, (text, word) => text.Replace(word, brace + word[1..], StringComparison.Ordinal));

    // The value is cut and not its literal, because each part of a text may need another form of literal.
    [GeneratedRegex(@"(?<=\{)(?=(?:target|source)\})", RegexOptions.CultureInvariant)]
    private static partial Regex InsideToken();
}
