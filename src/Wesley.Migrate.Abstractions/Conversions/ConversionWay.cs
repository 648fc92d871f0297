using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>Ways over edges that keep every value. What loses, fails or has two meanings is no step: a way must not hide it.</summary>
internal static class ConversionWay
{
    private const string Source = "{source}";

    /// <summary>The shortest way, the first in ordinal order among several; empty when there is none.</summary>
    internal static ImmutableArray<ConversionEdge> Between(string from, string to, ImmutableArray<ConversionEdge> edges)
    {
        var next = edges.Where(Keeps).ToLookup(e => e.From, StringComparer.Ordinal);
        var reached = new Dictionary<string, ConversionEdge?>(StringComparer.Ordinal) { [from] = null };
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var here) && !reached.ContainsKey(to))
        {
            // The edges stand in ordinal order, so the first way found to a scalar is the first among the shortest.
            foreach (var edge in next[here].Where(e => Fits(reached[here], e)))
            {
                if (reached.TryAdd(edge.To, edge))
                {
                    open.Enqueue(edge.To);
                }
            }
        }

        return Trace(to, reached);
    }

    /// <summary>One edge that does what the steps do one after the other.</summary>
    internal static ConversionEdge Joined(ImmutableArray<ConversionEdge> steps) => steps.Skip(1).Aggregate(steps[0], Join) with
    {
        Because = $"By way of {string.Join(" -> ", steps.Select(s => s.From).Append(steps[^1].To))}. {string.Join(" ", steps.Select(s => s.Because))}",
    };

    private static bool Keeps(ConversionEdge edge) =>
        edge is { Fit: ConversionFit.Widened or ConversionFit.Converted, Sql: not null, Back: not null } && edge.OtherMeanings.IsEmpty;

    private static bool Fits(ConversionEdge? before, ConversionEdge after) =>
        before is null || string.Equals(before.ToStorage, after.FromStorage, StringComparison.Ordinal);

    private static ImmutableArray<ConversionEdge> Trace(string to, Dictionary<string, ConversionEdge?> reached)
    {
        var steps = new List<ConversionEdge>();
        for (var edge = reached.GetValueOrDefault(to); edge is not null; edge = reached[edge.From])
        {
            steps.Add(edge);
        }

        steps.Reverse();
        return [.. steps];
    }

    private static ConversionEdge Join(ConversionEdge first, ConversionEdge second) => second with
    {
        From = first.From,
        FromStorage = first.FromStorage,
        Fit = first.Fit > second.Fit ? first.Fit : second.Fit,
        Sql = Over(second.Sql!, first.Sql!),
        Back = Over(first.Back!, second.Back!),
        TypeScript = first.TypeScript is { } before && second.TypeScript is { } after ? Over(after, before) : null,
        Witnesses =
        [
            .. from start in first.Witnesses
               from end in second.Witnesses
               where string.Equals(start.To, end.From, StringComparison.Ordinal)
               select start with { To = end.To },
        ],
        Outside = first.Outside,
    };

    private static string Over(string expression, string value) =>
        expression.Replace(Source, string.Equals(value, Source, StringComparison.Ordinal) ? value : $"({value})", StringComparison.Ordinal);
}
