using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>The tokens <c>{target}</c> and <c>{source}</c> of a fill's texts. Inside quotes the same characters are a value.</summary>
internal static partial class FillTokens
{
    internal static bool ReadsSource(Fill fill) =>
        Names(SqlToken(), fill.Value.Sql, "source") || Names(TypeScriptToken(), fill.Value.TypeScript, "source");

    /// <summary>Whether the fill is for the rows whose old value is null.</summary>
    internal static bool WhereSourceIsNull(Fill fill) =>
        fill.Pending.Contains("{source} IS NULL", StringComparison.Ordinal)
        || (fill.Target == FillTarget.ExistingColumn && string.Equals(fill.Pending, "{target} IS NULL", StringComparison.Ordinal));

    internal static string Sql(string text, string target, string source) =>
        Replace(SqlToken(), text, SqlText.Identifier(target), SqlText.Identifier(source));

    /// <summary>The text for a row whose target holds something else than its column, as SQL.</summary>
    internal static string SqlOver(string text, string targetValue, string source) =>
        Replace(SqlToken(), text, targetValue, SqlText.Identifier(source));

    internal static string TypeScript(string text, string target, string source) =>
        Replace(TypeScriptToken(), text, RowMember.Of(target), RowMember.Of(source));

    private static bool Names(Regex tokens, string? text, string name) =>
        text is not null && tokens.Matches(text).Any(m => m.Groups["name"].Value == name);

    private static string Replace(Regex tokens, string text, string target, string source) =>
        tokens.Replace(text, m => m.Groups["name"].Value switch { "target" => target, "source" => source, _ => m.Value });

    [GeneratedRegex(
        """(?<!\w)[eE]'([^'\\]|''|\\.)*'|'([^']|'')*'|"([^"]|"")*"|\{(?<name>target|source)\}""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex SqlToken();

    [GeneratedRegex(
        """"'([^'\\\n]|\\.)*'|"([^"\\\n]|\\.)*"|\{(?<name>target|source)\}"""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex TypeScriptToken();
}
