using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Engine.Report;

/// <summary>What the report's templates print values with. Nothing that comes out of a value is markup, nor turns the reading direction.</summary>
internal static class PageFunctions
{
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = TemplateRenderer.AllIsThere)]
    internal static ScriptObject All()
    {
        var functions = new ScriptObject();
        functions.Import("text", new Func<string, string>(Text));
        functions.Import("num", new Func<int, string>(n => n.ToString(CultureInfo.InvariantCulture)));
        functions.Import("code", new Func<string, string, string>(Code));
        functions.Import("asset", new Func<string, string>(ReportAssets.Text));
        return functions;
    }

    /// <summary>Text of an element or of an attribute in double quotes. A character that nobody sees becomes one that everybody does.</summary>
    internal static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                '\n' or '\t' => text.Append((char)rune.Value),
                _ when HiddenCharacters.Is(rune) => text.Append('\uFFFD'),
                _ => text.Append(rune.ToString()),
            };
        }

        return text.ToString();
    }

    /// <summary>Code with its tokens marked; the path's ending says the language.</summary>
    internal static string Code(string value, string path)
    {
        var text = new StringBuilder(value.Length * 2);
        foreach (var token in CodeScanner.Tokens(value, CodeLanguage.Of(path)))
        {
            _ = token.Kind.Length == 0 ? text.Append(Text(token.Text)) : text.Append("<span class=\"c-").Append(token.Kind).Append("\">").Append(Text(token.Text)).Append("</span>");
        }

        return text.ToString();
    }
}
