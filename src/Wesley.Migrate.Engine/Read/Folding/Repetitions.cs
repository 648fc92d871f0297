using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>Items of a list whose name another one before them has. Nearly every list has none, and most are short.</summary>
internal static class Repetitions
{
    /// <summary>Up to here it is faster to compare each with each than to make a set.</summary>
    private const int Short = 24;

    internal static bool Any<T>(ImmutableArray<T> items, Func<T, string> name)
    {
        if (items.Length > Short) return AnyOfMany(items, name);

        for (var i = 1; i < items.Length; i++)
        for (var j = 0; j < i; j++)
        {
            if (name(items[i]) == name(items[j])) return true;
        }

        return false;
    }

    private static bool AnyOfMany<T>(ImmutableArray<T> items, Func<T, string> name)
    {
        var seen = new HashSet<string>(items.Length, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.Add(name(item))) return true;
        }

        return false;
    }

    /// <summary>Each with the first one of its name.</summary>
    internal static IEnumerable<(string Name, T First, T Again)> Of<T>(ImmutableArray<T> items, Func<T, string> name) =>
        Any(items, name) ? Found(items, name) : [];

    private static IEnumerable<(string Name, T First, T Again)> Found<T>(ImmutableArray<T> items, Func<T, string> name)
    {
        var seen = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.TryAdd(name(item), item)) yield return (name(item), seen[name(item)], item);
        }
    }
}
