using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Testing;

/// <summary>Only the tokens that the engine fills in may stand in a kind's texts: another one would reach the user as it is.</summary>
internal static partial class TokenRules
{
    // {source} is the user's: the decisions file knows it, and answers there are ready to paste.
    private static readonly string[] _known = ["{coordinate}", "{from}", "{before}", "{after}", "{subject}", "{source}"];

    internal static IEnumerable<string> Problems(ChangeKindInfo info)
    {
        var undo = info.Rollback;
        var texts = string.Join(' ', info.Purpose, info.Remediation, undo.Until, undo.Loss, undo.HowData, undo.HowCode);
        return Token().Matches(texts).Select(m => m.Value).Except(_known, StringComparer.Ordinal)
            .Select(token => $"{info.Kind} uses {token}, which nothing fills in.");
    }

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
