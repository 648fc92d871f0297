using System.Text.RegularExpressions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>The columns that a TypeScript expression takes from <c>row</c>, as far as its text shows.</summary>
internal static partial class TypeScriptReads
{
    internal static IEnumerable<string> In(string? expression) =>
        Member().Matches(expression ?? "").Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal);

    // A column may be called as no identifier is.
    [GeneratedRegex("""(?<![\w$.])row(\??\.(?<name>[A-Za-z_]\w*)|(\?\.)?\[(?<quote>["'])(?<name>[^"'\\]+)\k<quote>\])""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Member();
}
