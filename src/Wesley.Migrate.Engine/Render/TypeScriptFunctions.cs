using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using Scriban.Runtime;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Render;

/// <summary>What templates use to print values as TypeScript.</summary>
internal static partial class TypeScriptFunctions
{
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = TemplateRenderer.AllIsThere)]
    internal static ScriptObject All()
    {
        var functions = new ScriptObject();
        functions.Import("str", new Func<string, string>(Quoted));
        functions.Import("prop", new Func<string, string>(TypeScriptText.Property));
        functions.Import("ident", new Func<string, string>(Identifier));
        functions.Import("template", new Func<string, string>(TemplateLiteral));
        functions.Import("comment", new Func<string, string>(Comment));
        functions.Import("code", new Func<string, string>(Code));
        return functions;
    }

    /// <summary>A string literal in single quotes, as the rest of the script has them.</summary>
    internal static string Quoted(string value)
    {
        var doubled = TypeScriptText.Literal(value);
        return $"'{doubled[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
    }

    /// <summary>An identifier as it is; anything else is a defect of the caller.</summary>
    internal static string Identifier(string name) =>
        IdentifierForm().IsMatch(name) ? name : throw new ArgumentException($"'{name}' is not an identifier.", nameof(name));

    /// <summary>A template literal, in which quotes need no escape: SQL stays readable.</summary>
    internal static string TemplateLiteral(string value)
    {
        var inner = TypeScriptText.Literal(value)[1..^1]
            .Replace("\\\"", "\"", StringComparison.Ordinal)
            .Replace("`", "\\`", StringComparison.Ordinal)
            .Replace("${", "\\${", StringComparison.Ordinal);
        return $"`{inner}`";
    }

    /// <summary>Text for a comment to the end of the line: nothing in it ends the line or turns the reading direction.</summary>
    internal static string Comment(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            text.Append(HiddenCharacters.Is(rune) ? "\uFFFD" : rune.ToString());
        }

        return text.ToString();
    }

    /// <summary>An expression that a strategy or the user wrote: code by intent. It cannot leave the line it starts on unseen.</summary>
    internal static string Code(string value) => value.ReplaceLineEndings("\n");

    [GeneratedRegex(@"\A[A-Za-z_$][A-Za-z0-9_$]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdentifierForm();
}
