using System.Text.RegularExpressions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>The runtime is kept in a folder for each concern and travels as one, so that a script has one place to import from.</summary>
internal static partial class RuntimeText
{
    internal static string InOneFolder(string text) => OtherFolder().Replace(text, "'./");

    [GeneratedRegex(@"(?<= from )'\.\./[a-z]+-runtime/", RegexOptions.CultureInvariant)]
    private static partial Regex OtherFolder();
}
