using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>SQL as PostgreSQL's lexer cuts it: quoted parts are one token each, so that what they hold cannot end a statement.</summary>
internal static partial class SqlShape
{
    /// <summary>The text with each string, quoted name and dollar-quoted body taken out; comments stay.</summary>
    internal static string Bare(string sql)
    {
        var bare = new StringBuilder();
        for (var i = 0; i < sql.Length; i++)
        {
            if (sql[i] is '\'' or '"')
            {
                i = End(sql, i);
                bare.Append('?');
            }
            else if (sql[i] == '-' && i + 1 < sql.Length && sql[i + 1] == '-')
            {
                var end = sql.IndexOf('\n', i);
                i = end < 0 ? sql.Length : end - 1;
            }
            else if (sql[i] == '$' && sql.IndexOf('$', i + 1) is var close && close > i && sql[(i + 1)..close].All(char.IsAsciiLetterOrDigit))
            {
                var tag = sql[i..(close + 1)];
                i = sql.IndexOf(tag, close + 1, StringComparison.Ordinal) + tag.Length - 1;
                bare.Append('?');
            }
            else
            {
                bare.Append(sql[i]);
            }
        }

        return bare.ToString();
    }

    /// <summary>The text that literals put together with <c>||</c> stand for; null when the expression is something else.</summary>
    internal static string? TextOf(string expression)
    {
        var value = new StringBuilder();
        var rest = expression.Replace("::text", "", StringComparison.Ordinal);
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '\'')
            {
                var end = End(rest, i);
                value.Append(rest[(i + 1)..end].Replace("''", "'", StringComparison.Ordinal));
                i = end;
            }
            else if (rest[i..].StartsWith("U&'", StringComparison.Ordinal))
            {
                var end = End(rest, i + 2);
                value.Append(Escapes().Replace(rest[(i + 3)..end].Replace("''", "'", StringComparison.Ordinal), Decoded));
                i = end;
            }
            else if (rest[i] is not (' ' or '|' or '(' or ')'))
            {
                return null;
            }
        }

        return value.ToString();
    }

    private static string Decoded(Match escape) =>
        escape.Value == @"\\" ? "\\" : char.ConvertFromUtf32(int.Parse(escape.Value.AsSpan().TrimStart("\\+"), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\\(\\|[0-9A-F]{4}|\+[0-9A-F]{6})", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();

    /// <summary>Where the quoted part ends; where the text ends when it does not. A backslash counts in <c>E''</c> alone.</summary>
    private static int End(string sql, int start)
    {
        var backslashes = sql[start] == '\'' && start > 0 && (sql[start - 1] is 'E' or 'e') && (start == 1 || !char.IsAsciiLetterOrDigit(sql[start - 2]));
        for (var i = start + 1; i < sql.Length; i++)
        {
            if (backslashes && sql[i] == '\\')
            {
                i++;
            }
            else if (sql[i] == sql[start])
            {
                if (i + 1 == sql.Length || sql[i + 1] != sql[start])
                {
                    return i;
                }

                i++;
            }
        }

        return sql.Length - 1;
    }
}
