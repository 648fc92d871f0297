using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Folding;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Which dialects a schema shows signs of. A prefix says more than a directive, and a directive of one dialect more than one of several.</summary>
internal sealed class DialectRecognition
{
    private readonly HashSet<string> _directives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    internal DialectRecognition(ImmutableArray<RawSchema> schemas)
    {
        foreach (var schema in schemas)
        {
            _directives.UnionWith(schema.Used.Directives);
            _types.UnionWith(schema.Used.OutputTypes);
            _types.UnionWith(schema.Used.InputTypes);
        }
    }

    /// <summary>The likeliest dialects, best first: more than one where they show as many signs of the same strength.</summary>
    internal ImmutableArray<Dialect> Likeliest()
    {
        var found = DialectCatalog.Names.Select(n => DialectCatalog.Find(n)!)
            .Select(d => (Dialect: d, Score: Score(d.Signs)))
            .Where(d => d.Score != default)
            .ToImmutableArray();
        return found.IsEmpty ? [] : [.. found.Where(d => d.Score == found.Max(f => f.Score)).Select(d => d.Dialect)];
    }

    private (int Prefixed, int Own, int Shared) Score(DialectSigns signs) => (
        _directives.Count(u => signs.Prefixes.Exists(p => u.StartsWith(p, StringComparison.Ordinal))),
        signs.Directives.Count(_directives.Contains),
        MayShare(signs) ? signs.SharedDirectives.Count(_directives.Contains) + signs.SharedTypes.Count(_types.Contains) : 0);

    private bool MayShare(DialectSigns signs) =>
        (signs.NeedsDirectives.Count == 0 || signs.NeedsDirectives.Exists(_directives.Contains))
        && !signs.UnlessDirectives.Exists(_directives.Contains) && !signs.UnlessTypes.Exists(_types.Contains);
}
