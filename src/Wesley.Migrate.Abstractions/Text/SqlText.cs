using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// Text as PostgreSQL source. Under standard strings, the default since PostgreSQL 9.1, a backslash has no meaning and doubled
/// quotes are all there is to escape; text with hidden characters gets the form with Unicode escapes. See https://www.postgresql.org/docs/current/sql-syntax-lexical.html.
/// </summary>
public static class SqlText
{
    /// <summary>How many UTF-8 bytes of a name PostgreSQL keeps; it cuts the rest off without an error.</summary>
    public const int MaxIdentifierBytes = 63;

    /// <summary>A quoted identifier. Throws <see cref="ArgumentException"/> when no database can hold the name.</summary>
    /// <param name="name">The name as it stands in the schema; must not be empty.</param>
    public static string Identifier(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Quote(name, '"');
    }

    /// <summary>A quoted string literal, without a cast. Throws <see cref="ArgumentException"/> for what is not <see cref="IsStorable"/>.</summary>
    /// <param name="value">The text to store.</param>
    public static string Literal(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Quote(value, '\'');
    }

    /// <summary>Whether a PostgreSQL text can hold the value: no NUL, no half of a surrogate pair.</summary>
    /// <param name="value">The text to store.</param>
    public static bool IsStorable(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) i++;
            else if (value[i] == '\0' || char.IsSurrogate(value[i])) return false;
        }

        return true;
    }

    private static string Quote(string text, char quote)
    {
        if (!IsStorable(text))
        {
            throw new ArgumentException("PostgreSQL stores neither NUL nor half of a surrogate pair.", nameof(text));
        }

        var doubled = text.Replace($"{quote}", $"{quote}{quote}", StringComparison.Ordinal);
        return text.EnumerateRunes().Any(IsHidden) ? $"U&{quote}{string.Concat(doubled.EnumerateRunes().Select(Escaped))}{quote}" : quote + doubled + quote;
    }

    /// <summary>A Unicode escape, so that who reads the statement sees what runs: some marks turn the direction of a line.</summary>
    private static string Escaped(Rune rune) =>
        rune.Value == '\\' ? @"\\"
        : !IsHidden(rune) ? rune.ToString()
        : rune.IsBmp ? string.Create(CultureInfo.InvariantCulture, $@"\{rune.Value:X4}")
        : string.Create(CultureInfo.InvariantCulture, $@"\+{rune.Value:X6}");

    private static bool IsHidden(Rune rune) =>
        rune.Value is not ('\n' or '\t')
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
