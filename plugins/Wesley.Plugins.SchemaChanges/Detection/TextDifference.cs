using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>An aspect of an element that is one text or missing.</summary>
internal static class TextDifference
{
    internal static IEnumerable<Change> Of(
        ElementPair pair,
        string aspect,
        Func<Element, string?> text,
        ChangeKindInfo added,
        ChangeKindInfo changed,
        ChangeKindInfo removed)
    {
        var (before, after) = (text(pair.Before), text(pair.After));
        return string.Equals(before, after, StringComparison.Ordinal)
            ? []
            : [pair.Change(before is null ? added : after is null ? removed : changed, aspect, before, after)];
    }
}
