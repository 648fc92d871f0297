using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Claim;

/// <summary>Puts a change's own names into a text of the catalogue.</summary>
public static class CatalogueText
{
    /// <summary>The text with its tokens replaced.</summary>
    public static string Of(string text, Change change)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(change);
        return text
            .Replace("{coordinate}", change.Coordinate.ToString(), StringComparison.Ordinal)
            .Replace("{from}", (change.From ?? change.Coordinate).ToString(), StringComparison.Ordinal)
            .Replace("{before}", change.Before ?? "nothing", StringComparison.Ordinal)
            .Replace("{after}", change.After ?? "nothing", StringComparison.Ordinal)
            .Replace("{subject}", change.Subject, StringComparison.Ordinal);
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
}
