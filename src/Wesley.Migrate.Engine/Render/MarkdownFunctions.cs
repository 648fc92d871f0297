using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Wesley.Migrate.Engine.Render;

/// <summary>Prints values as Markdown, for templates and for reports.</summary>
public static partial class MarkdownFunctions
{
    private const string Special = "\\`*_[]()<>#+-!|~&";

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = TemplateRenderer.AllIsThere)]
    internal static ScriptObject All()
    {
        var functions = new ScriptObject();
        functions.Import("text", new Func<string, string>(Text));
        functions.Import("code", new Func<string, string>(Code));
        functions.Import("label", new Func<string, string>(Label));
        return functions;
    }

    /// <summary>Running text or a table's cell: nothing in it is markup.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length);
        var line = TypeScriptFunctions.Comment(value);
        for (var i = 0; i < line.Length; i++)
        {
            // A hyphen, plus or bracket inside a word or between spaces is no markup; only where it could start some is it escaped.
            var mark = Special.Contains(line[i], StringComparison.Ordinal) && !("-+!()#.".Contains(line[i], StringComparison.Ordinal) && i > 0);
            text.Append(mark ? "\\" : "").Append(line[i]);
        }

        return text.ToString();
    }

    /// <summary>
    /// A code span. A pipe inside is escaped, since tables are cut before spans are read; after a backslash readers disagree on
    /// what that means, so that such a value becomes an element.
    /// </summary>
    public static string Code(string value)
    {
        var line = TypeScriptFunctions.Comment(value);
        if (line.Contains("\\|", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(line))
        {
            return $"<code>{Entities().Replace(line, c => FormattableString.Invariant($"&#{(int)c.Value[0]};"))}</code>";
        }

        line = line.Replace("|", "\\|", StringComparison.Ordinal);
        var fence = new string('`', LongestRun(line) + 1);
        return line.StartsWith('`') || line.EndsWith('`') ? $"{fence} {line} {fence}" : $"{fence}{line}{fence}";
    }

    /// <summary>A Mermaid label in double quotes.</summary>
    internal static string Label(string value) =>
        $"\"{TypeScriptFunctions.Comment(value).Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal).Replace("`", "#96;", StringComparison.Ordinal)}\"";

    private static int LongestRun(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    [GeneratedRegex(@"[&<>|`*_\[\]\\~]", RegexOptions.CultureInvariant)]
    private static partial Regex Entities();
}
