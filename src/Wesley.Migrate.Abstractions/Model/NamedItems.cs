using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// Items in declared order that are found by name. A few are searched one by one; of many, an index is made when somebody asks,
/// so that work over a table grows with its columns and not with their square.
/// </summary>
internal sealed class NamedItems<T>(ImmutableArray<T> items, Func<T, string> name) where T : class
{
    private const int Few = 12;

    private Dictionary<string, T>? _index;

    internal static NamedItems<T> Empty { get; } = new([], _ => "");

    internal ImmutableArray<T> Items { get; } = items;

    /// <summary>The first item of that name, or <see langword="null"/>.</summary>
    internal T? Find(string wanted) => Items.Length <= Few ? Search(wanted) : (_index ??= Indexed()).GetValueOrDefault(wanted);

    private T? Search(string wanted)
    {
        foreach (var item in Items)
        {
            if (string.Equals(name(item), wanted, StringComparison.Ordinal))
            {
                return item;
            }
        }

        return null;
    }

    private Dictionary<string, T> Indexed()
    {
        var index = new Dictionary<string, T>(Items.Length, StringComparer.Ordinal);
        foreach (var item in Items)
        {
            index.TryAdd(name(item), item);
        }

        return index;
    }
}
