using System.Globalization;
using System.Text.RegularExpressions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Dates and times. A time stamp must name its zone: without one its meaning hangs on the session's setting.</summary>
internal static partial class ConstantTime
{
    internal static bool Knows(string sql) => sql is "timestamptz" or "timestamp" or "date" or "time";

    internal static string? Problem(string sql, string? text) => sql switch
    {
        "timestamptz" => IsStamp(text, zone: true) ? null : "is not a time with a zone such as 2024-01-31T12:00:00Z",
        "timestamp" => IsStamp(text, zone: false) ? null : "is not a time without a zone such as 2024-01-31T12:00:00",
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "is not a date such as 2024-01-31",
        _ => text is not null && Clock().IsMatch(text) ? null : "is not a time of day such as 12:00:00",
    };

    private static bool IsStamp(string? text, bool zone) =>
        text is not null && Stamp().Match(text) is { Success: true } match && match.Groups["zone"].Success == zone
        && DateOnly.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [GeneratedRegex(@"\A([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(?<zone>Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
