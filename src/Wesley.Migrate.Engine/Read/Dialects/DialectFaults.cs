using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Decide;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What a schema cannot say about a dialect document: names that speak of nothing, or of two things.</summary>
internal static class DialectFaults
{
    /// <param name="own">The document as written.</param>
    /// <param name="whole">The same with what it extends.</param>
    /// <param name="source">Its text.</param>
    internal static IEnumerable<Diagnostic> Of(DialectDocument own, DialectDocument whole, SourceText source)
    {
        if (DialectCatalog.Document(own.Name) is not null || own.Name == ReadOptions.AutoDialect)
            yield return Fault(source, null, $"name: '{own.Name}' is a name of the engine's own.", "Give the dialect another name; 'extends' takes over what a bundled one has.");
        if (own.Extends is { } extended && DialectCatalog.Document(extended) is null)
            yield return Fault(source, null, $"extends: there is no dialect '{extended}'.", $"Use one of: {string.Join(", ", DialectCatalog.Names)}.");

        var places = ArrayPlaces.Of(source, "directives");
        var spellings = Dialect.Spellings(whole).ToLookup(s => s.Spelling, s => s.Family, StringComparer.Ordinal);
        for (var i = 0; i < own.Directives.Count; i++)
        {
            var (family, path) = (own.Directives[i], FormattableString.Invariant($"directives[{i}]"));
            foreach (var twice in Dialect.Spellings(own).Where(s => s.Family == family && spellings[s.Spelling].Count() > 1))
            {
                yield return Fault(source, places[i], $"{path}: '@{twice.Spelling}' stands for two directives.", "Remove the alias, or take both into one directive.");
            }

            foreach (var unknown in Arguments(family).Where(a => !family.Arguments.ContainsKey(a)).Distinct(StringComparer.Ordinal))
            {
                yield return Fault(source, places[i], $"{path}: '{family.Name}' has no argument '{unknown}'.", $"Add '{unknown}' to its 'arguments', or correct the name.");
            }
        }
    }

    private static IEnumerable<string> Arguments(DirectiveFamily family) =>
        family.On.Values.SelectMany(u => u.Requires).Concat(family.When.SelectMany(c => new[] { c.Has, c.Lacks }).OfType<string>());

    private static Diagnostic Fault(SourceText source, SourceLocation? at, string message, string next) => new()
    {
        Id = "dialect-inconsistent",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        AfterLocation = at ?? new() { File = source.Name, Line = 1, Column = 1 },
        NextStep = next,
    };
}
