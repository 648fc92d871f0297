using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Folding;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>
/// Which dialect schemas are written in. Both versions of a schema are looked at together: the old one may have no directive
/// yet, and read in another dialect its columns would all seem to change their type.
/// </summary>
internal static class DialectSelection
{
    private const string Fallback = "plain";

    internal static StageResult<Dialect> Select(string wanted, ImmutableArray<RawSchema> schemas)
    {
        var name = wanted == ReadOptions.AutoDialect ? Recognize(schemas) : wanted;
        return new()
        {
            Value = DialectCatalog.Find(name) ?? DialectCatalog.Find(Fallback)!,
            Diagnostics = DialectCatalog.Find(name) is null ? [Unknown(name)] : [],
        };
    }

    private static string Recognize(ImmutableArray<RawSchema> schemas)
    {
        var used = schemas
            .SelectMany(s => s.Types)
            .SelectMany(t => t.Members.SelectMany(m => m.Directives).Concat(t.Directives))
            .Select(d => d.Name)
            .ToHashSet(StringComparer.Ordinal);
        var candidates = DialectCatalog.Names.Select(n => DialectCatalog.Find(n)!).ToImmutableArray();
        return (candidates.FirstOrDefault(d => IsCertain(d.Signs, used)) ?? candidates.FirstOrDefault(d => IsLikely(d.Signs, used)))?.Name ?? Fallback;
    }

    private static bool IsCertain(DialectSigns signs, HashSet<string> used) =>
        signs.Directives.Any(used.Contains) || signs.Prefixes.Any(p => used.Any(u => u.StartsWith(p, StringComparison.Ordinal)));

    private static bool IsLikely(DialectSigns signs, HashSet<string> used) =>
        signs.SharedDirectives.Any(used.Contains) && !signs.UnlessDirectives.Any(used.Contains);

    private static Diagnostic Unknown(string name) => new()
    {
        Id = "dialect-unknown",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"There is no dialect '{name}'.",
        NextStep = $"Use one of: {string.Join(", ", DialectCatalog.Names.Prepend(ReadOptions.AutoDialect))}.",
    };
}
