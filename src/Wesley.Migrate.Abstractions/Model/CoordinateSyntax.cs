using System.Text.RegularExpressions;

namespace Wesley.Migrate.Abstractions;

/// <summary>The grammar of schema coordinates, apart from the type so that the type stays one noun.</summary>
internal static partial class CoordinateSyntax
{
    internal static (string Type, string? Member, string? Argument)? Match(string? text)
    {
        var match = Pattern().Match(text ?? "");
        return match.Success
            ? (match.Groups["type"].Value, Value(match, "member"), Value(match, "argument"))
            : null;
    }

    private static string? Value(Match match, string group) => match.Groups[group] is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"\A(?<type>@?[A-Za-z_][A-Za-z0-9_]*)(\.(?<member>[A-Za-z_][A-Za-z0-9_]*))?(\((?<argument>[A-Za-z_][A-Za-z0-9_]*):\))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
