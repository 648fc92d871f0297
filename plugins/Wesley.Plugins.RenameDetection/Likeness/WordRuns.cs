using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Words that one name writes as one and the other as several: <c>overdelegation</c> and <c>overDelegation</c>.</summary>
internal static class WordRuns
{
    /// <summary>The words of a name, split where the other name splits them.</summary>
    internal static ImmutableArray<string> Split(ImmutableArray<string> words, ImmutableArray<string> other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Run(words[i], other) is { } run)
            {
                return [.. words[..i], .. run, .. Split(words[(i + 1)..], other)];
            }
        }

        return words;
    }

    /// <summary>Several words of the other name that are this one; null where there are none, or where it has the word itself.</summary>
    private static ImmutableArray<string>? Run(string word, ImmutableArray<string> other)
    {
        if (other.Contains(word))
        {
            return null;
        }

        for (var start = 0; start < other.Length; start++)
        {
            var length = 0;
            for (var end = start; end < other.Length && string.CompareOrdinal(word, length, other[end], 0, other[end].Length) == 0; end++)
            {
                length += other[end].Length;
                if (length == word.Length)
                {
                    return other[start..(end + 1)];
                }
            }
        }

        return null;
    }
}
