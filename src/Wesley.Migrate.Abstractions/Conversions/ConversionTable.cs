using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// What all plugins of a run know about pairs of scalars, closed over what is widened or converted: a pair without an edge of
/// its own has the shortest way over such edges. An edge always wins over a way, also one that says that there is no meaning.
/// </summary>
public sealed class ConversionTable
{
    private readonly FrozenDictionary<(string From, string To), ConversionEdge> _edges;

    private ConversionTable(FrozenDictionary<(string From, string To), ConversionEdge> edges)
    {
        _edges = edges;
        Edges = [.. edges.Values.OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal)];
        Scalars = [.. Edges.SelectMany(e => new[] { e.From, e.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>No edge at all.</summary>
    public static ConversionTable Empty { get; } = Of([]);

    /// <summary>All edges in ordinal order of their scalars.</summary>
    public ImmutableArray<ConversionEdge> Edges { get; }

    /// <summary>All scalars that an edge names, in ordinal order.</summary>
    public ImmutableArray<string> Scalars { get; }

    /// <summary>The table of these edges. Throws <see cref="ArgumentException"/> when a pair has two.</summary>
    /// <param name="edges">The edges, in any order.</param>
    public static ConversionTable Of(IEnumerable<ConversionEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var known = new Dictionary<(string, string), ConversionEdge>();
        foreach (var edge in edges)
        {
            if (!known.TryAdd((edge.From, edge.To), edge))
            {
                throw new ArgumentException($"There are two edges from {edge.From} to {edge.To}.", nameof(edges));
            }
        }

        return new(known.ToFrozenDictionary());
    }

    /// <summary>Whether an edge starts or ends at the scalar stored like this.</summary>
    /// <param name="scalar">The logical scalar.</param>
    /// <param name="storage">Its PostgreSQL type; null for any.</param>
    public bool Knows(string scalar, string? storage = null) =>
        Edges.Any(e => Is(scalar, storage, e.From, e.FromStorage) || Is(scalar, storage, e.To, e.ToStorage));

    /// <summary>The edge of a pair, or <see langword="null"/>.</summary>
    /// <param name="from">The logical scalar that values come from.</param>
    /// <param name="to">The logical scalar that they become.</param>
    public ConversionEdge? Direct(string from, string to) => _edges.GetValueOrDefault((from, to));

    /// <summary>The edge of a pair or the shortest way between its scalars, or <see langword="null"/> when there is neither.</summary>
    /// <param name="from">The logical scalar that values come from.</param>
    /// <param name="to">The logical scalar that they become.</param>
    public Conversion? Find(string from, string to) =>
        Direct(from, to) is { } edge ? new() { Edge = edge, Steps = [edge] }
        : ConversionWay.Between(from, to, Edges) is { IsEmpty: false } steps ? new() { Edge = ConversionWay.Joined(steps), Steps = steps }
        : null;

    private static bool Is(string scalar, string? storage, string name, string type) =>
        string.Equals(scalar, name, StringComparison.Ordinal) && (storage is null || string.Equals(storage, type, StringComparison.Ordinal));
}
