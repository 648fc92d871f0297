using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>
/// The new elements that no old one has been paired with yet, by name. Two versions mostly list the same names in the same order,
/// so the next one is looked at first, and the others are put into a dictionary where that fails.
/// </summary>
internal sealed class Untaken<T>(ImmutableArray<T> items, Func<T, string> name)
    where T : class
{
    private Dictionary<string, T>? _byName;
    private int _next;

    /// <summary>The names of what is left.</summary>
    internal IEnumerable<string> Names => _byName?.Keys ?? items.Skip(_next).Select(name);

    /// <summary>The one of this name, which then is no longer there.</summary>
    internal T? Take(string wanted)
    {
        if (_byName is null && _next < items.Length && string.Equals(name(items[_next]), wanted, StringComparison.Ordinal)) return items[_next++];

        _byName ??= items.Skip(_next).ToDictionary(name, StringComparer.Ordinal);
        return _byName.Remove(wanted, out var item) ? item : null;
    }
}
