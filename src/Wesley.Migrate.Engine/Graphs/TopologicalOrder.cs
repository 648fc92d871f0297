using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Graphs;

/// <summary>A stable topological order: among what is free to come next, the first in the given order comes first.</summary>
internal static class TopologicalOrder
{
    /// <summary>The order, or a cycle whose first and last elements are the same. One of the two is empty unless there are no items.</summary>
    internal static (ImmutableArray<T> Order, ImmutableArray<T> Cycle) Of<T>(
        IReadOnlyList<T> items, Func<T, string> key, Func<T, IEnumerable<T>> needs)
    {
        var state = new Dictionary<string, bool>(StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<T>(items.Count);
        var path = new List<T>();
        foreach (var item in items)
        {
            if (Visit(item) is { IsEmpty: false } cycle)
            {
                return ([], cycle);
            }
        }

        return (order.ToImmutable(), []);

        ImmutableArray<T> Visit(T item)
        {
            if (state.TryGetValue(key(item), out var done))
            {
                return done ? [] : [.. path.SkipWhile(p => key(p) != key(item)).Append(item)];
            }

            state[key(item)] = false;
            path.Add(item);
            foreach (var need in needs(item))
            {
                if (Visit(need) is { IsEmpty: false } cycle)
                {
                    return cycle;
                }
            }

            path.RemoveAt(path.Count - 1);
            state[key(item)] = true;
            order.Add(item);
            return [];
        }
    }
}
