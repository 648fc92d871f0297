using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Abstractions;

/// <summary>Text as TypeScript source that no value can break out of and that reads the same as it runs.</summary>
public static class TypeScriptText
{
    /// <summary>A double-quoted string literal, valid as JSON too. Takes any text, lone surrogates included.</summary>
    /// <param name="value">The value of the literal.</param>
    public static string Literal(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var isPair = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (isPair) text.Append(value, i++, 2);
            else Append(text, value[i]);
        }

        return text.Append('"').ToString();
    }

    /// <summary>A property name: bare where TypeScript allows it, else a string literal.</summary>
    /// <param name="name">The property's name.</param>
    public static string Property(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        // A bare __proto__ in an object literal sets the prototype instead of a property.
        var isBare = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(IsNameCharacter) && name != "__proto__";
        return isBare ? name : name == "__proto__" ? "[\"__proto__\"]" : Literal(name);
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    private static void Append(StringBuilder text, char c)
    {
        if (c is '"' or '\\') text.Append('\\').Append(c);
        else if (c == '\n') text.Append("\\n");
        else if (c == '\r') text.Append("\\r");
        else if (c == '\t') text.Append("\\t");
        else if (IsHidden(c)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        else text.Append(c);
    }

    /// <summary>
    /// Control and format characters (bidirectional overrides among them, which make source read differently than it runs),
    /// the line separators that end a line in JavaScript but not in JSON, and lone surrogates.
    /// </summary>
    private static bool IsHidden(char c) =>
        char.IsControl(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
