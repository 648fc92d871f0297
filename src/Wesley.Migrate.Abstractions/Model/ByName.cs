using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>Binary search over arrays kept in ordinal order, so that look-ups stay cheap on schemas of thousands of types.</summary>
internal static class ByName
{
    internal static T? Find<T>(ImmutableArray<T> sorted, string name, Func<T, string> key) where T : class
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(key(sorted[middle]), name);
            if (order == 0)
            {
                return sorted[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
