using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// Text as PostgreSQL source. Under standard strings, the default since PostgreSQL 9.1, a backslash has no meaning and doubled
/// quotes are all there is to escape; text with hidden characters gets the form with Unicode escapes. See https://www.postgresql.org/docs/current/sql-syntax-lexical.html.
/// </summary>
public static partial class SqlText
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

    /// <summary>What the pre-check remembered for an assertion, as an expression; null where it remembered nothing.</summary>
    /// <param name="assertion">The assertion's id.</param>
    /// <param name="schema">The hash of the schema after, so that another migration's memory is not taken for this one's.</param>
    public static string Remembered(string assertion, string schema) =>
        $"(SELECT \"value\" FROM \"wesley\".\"remembered\" WHERE \"assertion\" = {Literal(assertion)} AND \"schema\" = {Literal(schema)})";

    /// <summary>Whether an expression may have another value each time that it is asked: it calls a clock, a generator or a sequence.</summary>
    /// <param name="sql">The expression.</param>
    public static bool ChangesByItself(string sql) => SelfChanging().IsMatch(sql);

    [GeneratedRegex(@"\b(random(_normal)?|gen_random_\w+|gen_salt|uuid_generate_v\w+|uuidv\d|nextval|setval|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|now)\s*\(|\bcurrent_(timestamp|date|time)\b|\blocal(timestamp|time)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SelfChanging();

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
