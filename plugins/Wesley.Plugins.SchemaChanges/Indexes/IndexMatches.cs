using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Indexes;

/// <summary>Which old index became which new one: by name first, then by columns.</summary>
internal static class IndexMatches
{
    internal static IEnumerable<IndexMatch> Of(
        IEnumerable<KeyValuePair<string, IndexDefinition>> gone, IEnumerable<KeyValuePair<string, IndexDefinition>> added)
    {
        var (old, now) = (gone.OrderBy(g => g.Key, StringComparer.Ordinal).ToList(), added.OrderBy(a => a.Key, StringComparer.Ordinal).ToList());
        return
        [
            .. Take(old, now, index => index.Name),
            .. Take(old, now, index => string.Join(",", index.Columns)),
            .. old.Select(o => new IndexMatch { BeforeSubject = o.Key, Before = o.Value }),
            .. now.Select(n => new IndexMatch { AfterSubject = n.Key, After = n.Value }),
        ];
    }

    private static List<IndexMatch> Take(
        List<KeyValuePair<string, IndexDefinition>> old, List<KeyValuePair<string, IndexDefinition>> now, Func<IndexDefinition, string?> key)
    {
        var matches = new List<IndexMatch>();
        foreach (var was in old.Where(o => key(o.Value) is not null).ToList())
        {
            var at = now.FindIndex(n => string.Equals(key(n.Value), key(was.Value), StringComparison.Ordinal));
            if (at >= 0)
            {
                matches.Add(new() { BeforeSubject = was.Key, Before = was.Value, AfterSubject = now[at].Key, After = now[at].Value });
                old.Remove(was);
                now.RemoveAt(at);
            }
        }

        return matches;
    }
}
