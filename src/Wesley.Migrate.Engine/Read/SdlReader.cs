using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Parsing;
using Wesley.Migrate.Engine.Read.Resolving;
using Wesley.Migrate.Engine.Read.Rules;

namespace Wesley.Migrate.Engine.Read;

/// <summary>The first stage: SDL to the model.</summary>
public static class SdlReader
{
    /// <summary>Reads one version of a schema out of all of its sources.</summary>
    public static StageResult<SchemaModel> Read(ImmutableArray<SourceText> sources, ReadOptions options)
    {
        var problems = new Problems();
        if (Fold(sources, problems) is not { } schema) return Result(null, problems.InOrder());

        var dialect = DialectSelection.Select(options, [schema]);
        if (!dialect.Succeeded) return Result(null, dialect.Diagnostics);

        var (model, found) = Model(schema, dialect, options);
        return Result(model, [.. dialect.Diagnostics, .. problems.With(found).InOrder()]);
    }

    /// <summary>Reads both versions in one dialect, chosen by what both of them use; every problem of both at once.</summary>
    public static StageResult<SchemaPair> ReadPair(
        ImmutableArray<SourceText> before,
        ImmutableArray<SourceText> after,
        ReadOptions options)
    {
        var (old, now) = (new Problems(), new Problems());
        var (oldSchema, newSchema) = Both(() => Fold(before, old), () => Fold(after, now));
        var dialect = DialectSelection.Select(options, [.. new[] { oldSchema, newSchema }.OfType<RawSchema>()]);
        var ((oldModel, oldProblems), (newModel, newProblems)) =
            Both(() => Model(oldSchema, dialect, options), () => Model(newSchema, dialect, options));
        return new()
        {
            Value = new() { Before = oldModel, After = newModel },
            Diagnostics = [.. dialect.Diagnostics, .. old.With(oldProblems).InOrder().Select(InOldFile), .. now.With(newProblems).InOrder()],
        };
    }

    /// <summary>At once what has nothing in common, as the two versions until both are read.</summary>
    private static (TOne One, TOther Other) Both<TOne, TOther>(Func<TOne> one, Func<TOther> other)
    {
        var elsewhere = Beside.Run(one);
        var here = other();
        return (elsewhere.GetAwaiter().GetResult(), here);
    }

    /// <summary>A source that does not parse hides names that the others use, so its errors end the reading here.</summary>
    private static RawSchema? Fold(ImmutableArray<SourceText> sources, Problems problems)
    {
        var parsed = sources
            .OrderBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => SdlParser.Parse(s, problems))
            .ToImmutableArray();
        var definitions = parsed.SelectMany(p => p.Definitions).ToImmutableArray();
        var isWhole = parsed.All(p => p.IsWhole);
        if (definitions.IsEmpty && !problems.HasErrors)
        {
            var at = sources.IsEmpty ? null : new SourceLocation { File = sources[0].Name, Line = 1, Column = 1 };
            problems.Error(
                "sdl-empty",
                sources.IsEmpty ? "There is no SDL to read." : "There is no definition in the SDL.",
                at,
                next: "Pass a file or folder with type definitions, such as: type User { id: ID! }");
        }

        var used = new UsedNames();
        foreach (var source in parsed) used.Add(source.Used);
        var schema = TypeFolding.Fold(definitions, used, isWhole, problems);
        return isWhole && !definitions.IsEmpty ? schema : null;
    }

    /// <summary>The rules of GraphQL know nothing of dialects, so they are looked at while the model is made.</summary>
    private static (SchemaModel Model, Problems Found) Model(RawSchema? schema, StageResult<Dialect> dialect, ReadOptions options)
    {
        var model = new Problems();
        if (schema is null) return (Nothing, model);

        var (found, read) = Both(
            () => DefinitionRules.Of(schema),
            () => dialect.Succeeded ? ModelReading.Read(schema, dialect.Value, options, model) : Nothing);
        return (read, found.With(model));
    }

    private static Diagnostic InOldFile(Diagnostic diagnostic) =>
        diagnostic with { BeforeLocation = diagnostic.AfterLocation, AfterLocation = null };

    private static StageResult<SchemaModel> Result(SchemaModel? model, ImmutableArray<Diagnostic> diagnostics) =>
        new() { Value = model ?? Nothing, Diagnostics = diagnostics };

    private static SchemaModel Nothing => new() { Dialect = "", Hash = "", Tables = [] };
}
