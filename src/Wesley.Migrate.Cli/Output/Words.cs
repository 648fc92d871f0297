using System.Globalization;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Output;

/// <summary>Numbers and names in running text.</summary>
internal static class Words
{
    /// <summary><c>1 step</c>, <c>4 steps</c>.</summary>
    internal static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>The same for a noun that does not take an s.</summary>
    internal static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>A member of an enumeration as documents write it: <c>PreCheck</c> is <c>pre-check</c>.</summary>
    internal static string Kebab<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
