using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Claim;

/// <summary>Puts a change's own names into a text of the catalogue.</summary>
public static partial class CatalogueText
{
    /// <summary>The text with its tokens replaced.</summary>
    public static string Of(string text, Change change)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(change);
        return Token().Replace(text, token => token.Groups["name"].Value switch
        {
            "coordinate" => change.Coordinate.ToString(),
            "from" => (change.From ?? change.Coordinate).ToString(),
            "before" => change.Before ?? "nothing",
            "after" => change.After ?? "nothing",
            _ => change.Subject,
        });
    }

    /// <summary>A rollback hint with its tokens replaced.</summary>
    public static Reversibility Of(Reversibility hint, Change change)
    {
        ArgumentNullException.ThrowIfNull(hint);
        return hint with
        {
            Until = hint.Until is null ? null : Of(hint.Until, change),
            Loss = hint.Loss is null ? null : Of(hint.Loss, change),
            HowData = Of(hint.HowData, change),
            HowCode = Of(hint.HowCode, change),
        };
    }

    /// <summary>What has happened, in one sentence with the change's own names and values.</summary>
    public static string Sentence(ChangeKindInfo info, Change change)
    {
        ArgumentNullException.ThrowIfNull(info);
        ArgumentNullException.ThrowIfNull(change);
        return $"{change.Coordinate}: {Of(info.Purpose, change).TrimEnd('.')}{Values(change)}.";
    }

    private static string Values(Change change) => (change.Before, change.After) switch
    {
        ({ } before, { } after) => $" ({before} -> {after})",
        ({ } before, null) => $" ({before})",
        _ => "",
    };

    // One pass: a value that happens to look like a token stays what it is.
    [GeneratedRegex(@"\{(?<name>coordinate|from|before|after|subject)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
