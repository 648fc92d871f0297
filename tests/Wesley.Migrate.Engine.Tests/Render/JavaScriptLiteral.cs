using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Engine.Tests.Render;

/// <summary>Reads a literal as JavaScript does; null when it ends early, goes on after its end or evaluates something.</summary>
internal static class JavaScriptLiteral
{
    internal static string? Read(string literal)
    {
        var quote = literal[0];
        var value = new StringBuilder();
        for (var i = 1; i < literal.Length; i++)
        {
            var c = literal[i];
            if (c == quote)
            {
                return i == literal.Length - 1 ? value.ToString() : null;
            }

            if (c is '\n' or '\r' || (quote == '`' && c == '$' && literal[i + 1] == '{'))
            {
                return null;
            }

            if (c == '\\')
            {
                i++;
                value.Append(literal[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'u' => Unit(literal, ref i), var other => other });
            }
            else
            {
                value.Append(c);
            }
        }

        return null;
    }

    private static char Unit(string literal, ref int i)
    {
        i += 4;
        return (char)int.Parse(literal.AsSpan(i - 3, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
