using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Json;

namespace Wesley.Migrate.Cli.Output.Markdown;

/// <summary>A decision that can be copied as it is seen: hidden characters are escapes of JSON.</summary>
internal static class VisibleJson
{
    internal static string Of(Decision decision) =>
        string.Concat(DecisionJson.Of(decision).Select(c => VisibleText.Of(c).Length == 1 ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));
}
