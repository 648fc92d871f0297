using System.Globalization;
using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>Dates and times that exist, in ISO 8601.</summary>
internal static partial class TimeLiterals
{
    /// <summary>With an offset only: without one PostgreSQL would ask the session what is meant.</summary>
    internal static LiteralResult DateTime(RawValue value) =>
        value.Kind == RawValueKind.String && DateTimeSyntax().IsMatch(value.Text)
        && DateTimeOffset.TryParse(value.Text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Quoted(value)
            : LiteralResult.Needs("a time with its zone, such as 2024-01-31T12:00:00Z");

    internal static LiteralResult Date(RawValue value) =>
        value.Kind == RawValueKind.String && DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Quoted(value)
            : LiteralResult.Needs("a day such as 2024-01-31");

    internal static LiteralResult Time(RawValue value) =>
        value.Kind == RawValueKind.String && TimeOnly.TryParseExact(value.Text, ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Quoted(value)
            : LiteralResult.Needs("a time of day such as 12:00:00");

    private static LiteralResult Quoted(RawValue value) => LiteralResult.Of(SqlText.Literal(value.Text), TypeScriptText.Literal(value.Text));

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeSyntax();
}
