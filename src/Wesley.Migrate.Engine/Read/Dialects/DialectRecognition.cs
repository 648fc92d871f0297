using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Folding;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Which dialects a schema shows signs of. A prefix says more than a directive, and a directive of one dialect more than one of several.</summary>
internal sealed class DialectRecognition
{
    private readonly ImmutableHashSet<string> _directives;
    private readonly ImmutableHashSet<string> _types;

    internal DialectRecognition(ImmutableArray<RawSchema> schemas)
    {
        var types = schemas.SelectMany(s => s.Types).ToImmutableArray();
        _directives = types.SelectMany(t => t.Members.SelectMany(m => m.Directives).Concat(t.Directives)).Select(d => d.Name).ToImmutableHashSet(StringComparer.Ordinal);
        _types = types.SelectMany(t => t.Members).Select(m => m.Type?.Name).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);
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
