using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>
/// Holds a TypeScript expression to staying where it is put: it closes what it opens, hides nothing and comments nothing out.
/// A whole script may hold comments and statements. Whether either means something is for the compiler to say.
/// </summary>
internal static class ScriptExpressionCheck
{
    /// <summary>A slash after one of these starts a regular expression; after a value it divides.</summary>
    private const string BeforeValue = "(,=:[!&|?{}+-*%~^<>;";

    /// <summary>What an expression does not end with: something would have to follow.</summary>
    private const string BeforeMore = "(,=:[&|?{+-*%~^<.";

    /// <summary>Why the text is no single expression; null when it has the form of one.</summary>
    internal static string? Problem(string text) => Problem(text, isScript: false);

    /// <summary>Why the text is no script; null when it has the form of one.</summary>
    internal static string? OfScript(string text) => Problem(text, isScript: true);

    private static string? Problem(string text, bool isScript)
    {
        if (HiddenCharacters.Complaint(text) is { } hidden)
        {
            return hidden;
        }

        var open = new Stack<char>();
        var last = '(';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (open.TryPeek(out var top) && top == '`')
            {
                i = InTemplate(text, i, open);
                last = '`';
                continue;
            }

            switch (c)
            {
                case '\'' or '"':
                    i = EndOf(text, i, c);
                    break;
                case '/' when Next(text, i) is '/' or '*':
                    if (!isScript)
                    {
                        return "holds a comment";
                    }

                    i = EndOfComment(text, i);
                    continue;
                case '/' when BeforeValue.Contains(last, StringComparison.Ordinal):
                    i = EndOf(text, i, c);
                    break;
                case '(' or '[' or '{' or '`':
                    open.Push(c);
                    break;
                case ')' or ']' or '}':
                    if (!open.TryPop(out var start) || !Closes(start, c))
                    {
                        return "has a bracket that was not opened";
                    }

                    break;
                case ';' when open.Count == 0 && !isScript:
                    return "holds a semicolon";
            }

            if (i < 0)
            {
                return "has a quote that is not closed";
            }

            last = char.IsWhiteSpace(c) ? last : c;
        }

        return open.Count > 0 ? "has a bracket or a quote that is not closed"
            : string.IsNullOrWhiteSpace(text) ? "is empty"
            : BeforeMore.Contains(last, StringComparison.Ordinal) ? "ends before it is complete"
            : null;
    }

    private static int EndOfComment(string text, int start)
    {
        var isLine = text[start + 1] == '/';
        var end = text.IndexOf(isLine ? "\n" : "*/", start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : isLine ? end : end + 1;
    }

    /// <summary>One step inside a template's text, where only its end and its values matter.</summary>
    private static int InTemplate(string text, int i, Stack<char> open)
    {
        if (text[i] == '`')
        {
            open.Pop();
        }
        else if (text[i] == '$' && Next(text, i) == '{')
        {
            open.Push('$');
            return i + 1;
        }

        return text[i] == '\\' ? i + 1 : i;
    }

    private static bool Closes(char start, char end) => (start, end) is ('(', ')') or ('[', ']') or ('{', '}') or ('$', '}');

    // A regular expression's class may hold a bare slash.
    private static int EndOf(string text, int start, char quote)
    {
        var inClass = false;
        for (var i = start + 1; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (quote == '/' && text[i] is '[' or ']')
            {
                inClass = text[i] == '[';
            }
            else if (text[i] == quote && !inClass)
            {
                return i;
            }
        }

        return -1;
    }

    private static char Next(string text, int i) => i + 1 < text.Length ? text[i + 1] : '\0';
}
