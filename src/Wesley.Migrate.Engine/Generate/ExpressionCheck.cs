using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>
/// Holds an expression to being one: it is put into a larger statement, and must neither end it nor hide what follows.
/// </summary>
internal static class ExpressionCheck
{
    internal static string? Of(ValueExpression value) =>
        value.Sql is { } sql && Sql(sql) is { } bad ? $"as SQL {bad}"
        : value.TypeScript is { } script && ScriptExpressionCheck.Problem(script) is { } wrong ? $"as TypeScript {wrong}"
        : null;

    /// <summary>Why the text is no single PostgreSQL expression; null when it has the form of one.</summary>
    internal static string? Sql(string text)
    {
        if (HiddenCharacters.Complaint(text) is { } hidden)
        {
            return hidden;
        }

        var open = new Stack<char>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'' or '"':
                    var escapes = text[i] == '\'' && i > 0 && text[i - 1] is 'e' or 'E' && (i < 2 || !IsWord(text[i - 2]));
                    i = EndOfQuote(text, i, escapes);
                    if (i < 0)
                    {
                        return "has a quote that is not closed";
                    }

                    break;
                case '(' or '[':
                    open.Push(text[i]);
                    break;
                case ')' or ']':
                    if (!open.TryPop(out var start) || (start == '(') != (text[i] == ')'))
                    {
                        return "has a bracket that was not opened";
                    }

                    break;
                case ';' or '\0':
                    return "holds a semicolon or NUL";
                case '-' when At(text, i + 1) == '-':
                case '/' when At(text, i + 1) == '*':
                    return "holds a comment";
                case '$' when i == 0 || !IsWord(text[i - 1]):
                    return "holds a parameter or a dollar quote";
            }
        }

        return open.Count > 0 ? "has a bracket that is not closed" : string.IsNullOrWhiteSpace(text) ? "is empty" : null;
    }

    private static int EndOfQuote(string text, int start, bool backslashEscapes)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (backslashEscapes && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                if (At(text, i + 1) != text[start])
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || c > 127;

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';
}
