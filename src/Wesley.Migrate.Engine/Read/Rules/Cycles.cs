using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Circles among names that refer to names. Each link is walked once, and with a stack of its own: a chain is as long as the user likes.</summary>
internal static class Cycles
{
    /// <summary>Each circle that the walk meets, starting with the first of its names.</summary>
    internal static IEnumerable<ImmutableArray<string>> Of(IEnumerable<string> names, Func<string, IEnumerable<string>> next)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var (path, onPath) = (new List<(string Name, IEnumerator<string> Following)>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var start in names)
        {
            if (done.Contains(start)) continue;

            Enter(start);
            while (path.Count > 0)
            {
                var (name, following) = path[^1];
                if (!following.MoveNext())
                {
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(name);
                    done.Add(name);
                }
                else if (onPath.TryGetValue(following.Current, out var from))
                {
                    yield return FromItsFirst([.. path.Skip(from).Select(p => p.Name)]);
                }
                else if (!done.Contains(following.Current))
                {
                    Enter(following.Current);
                }
            }

            void Enter(string name)
            {
                onPath.Add(name, path.Count);
                path.Add((name, next(name).Distinct(StringComparer.Ordinal).GetEnumerator()));
            }
        }
    }

    /// <summary>The circle with its first name again at the end.</summary>
    internal static string Path(ImmutableArray<string> cycle) => string.Join(" -> ", cycle.Append(cycle[0]).Select(n => $"'{n}'"));

    private static ImmutableArray<string> FromItsFirst(ImmutableArray<string> cycle)
    {
        var first = cycle.IndexOf(cycle.Min(StringComparer.Ordinal)!);
        return [.. cycle[first..], .. cycle[..first]];
    }
}
