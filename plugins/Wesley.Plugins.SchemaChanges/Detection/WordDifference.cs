using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>An aspect of an element that is a set of words: each word is a fact of its own.</summary>
internal static class WordDifference
{
    internal static IEnumerable<Change> Of(
        ElementPair pair, string aspect, Func<Element, ImmutableArray<string>> words, ChangeKindInfo added, ChangeKindInfo removed)
    {
        var (before, after) = (words(pair.Before), words(pair.After));
        return before.AsSpan().SequenceEqual(after.AsSpan())
            ? []
            :
            [
                .. after.Except(before, StringComparer.Ordinal).Select(word => pair.Change(added, aspect, null, word, word)),
                .. before.Except(after, StringComparer.Ordinal).Select(word => pair.Change(removed, aspect, word, null, word)),
            ];
    }
}
