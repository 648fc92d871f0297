using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Definition;

/// <summary>Lists of a plugin's, which may be none at all.</summary>
internal static class Declared
{
    /// <summary>The list, empty where it was never made; throws for an item that is nothing.</summary>
    internal static ImmutableArray<T> Items<T>(ImmutableArray<T> items)
    {
        var all = items.IsDefault ? [] : items;
        // Nothing is also a kind or a pattern that was never made.
        return all.Contains(default!) ? throw new InvalidOperationException($"It brings a {typeof(T).Name} that is nothing.") : all;
    }
}
