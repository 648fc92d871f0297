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
    private const string FallbackName = "plain";

    internal static Dialect Fallback => DialectCatalog.Find(FallbackName)!;

    internal static StageResult<Dialect> Select(ReadOptions options, ImmutableArray<RawSchema> schemas) =>
        options.DialectDocument is { } document ? DialectReader.Read(document)
        : options.Dialect == ReadOptions.AutoDialect ? Recognized(new DialectRecognition(schemas).Likeliest())
        : DialectCatalog.Find(options.Dialect) is { } named ? new() { Value = named }
        : new() { Value = Fallback, Diagnostics = [Unknown(options.Dialect)] };

    private static StageResult<Dialect> Recognized(ImmutableArray<Dialect> likeliest) => likeliest switch
    {
        [] => new() { Value = Fallback },
        [var only] => new() { Value = only },
        [var first, ..] => new() { Value = first, Diagnostics = [Ambiguous(likeliest)] },
    };

    private static Diagnostic Ambiguous(ImmutableArray<Dialect> dialects) => new()
    {
        Id = "dialect-ambiguous",
        Severity = Severity.Warning,
        Class = FailureClass.Configuration,
        Message = $"The directives fit the dialects {string.Join(" and ", dialects.Select(d => d.Name))} alike; the schemas are read as {dialects[0].Name}.",
        NextStep = $"Say which one is meant: --dialect {string.Join(" or --dialect ", dialects.Select(d => d.Name))}.",
    };

    private static Diagnostic Unknown(string name) => new()
    {
        Id = "dialect-unknown",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"There is no dialect '{name}'.",
        NextStep = $"Use one of: {string.Join(", ", DialectCatalog.Names.Prepend(ReadOptions.AutoDialect))}; or name the JSON file of your own, such as ./dialect.json.",
    };
}
