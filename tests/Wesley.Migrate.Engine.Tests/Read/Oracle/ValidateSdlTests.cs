using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Tests.Read.Oracle;

/// <summary>What graphql-js finds wrong with a schema, the engine finds at the same place, or lets pass for a written reason.</summary>
public sealed class ValidateSdlTests
{
    /// <summary>Errors of the engine's that are no business of GraphQL's.</summary>
    private static readonly string[] _ofTheDatabase = ["identifier-too-long"];

    [Fact]
    public async Task Mistakes_ThatGraphQLJsFinds_AreFoundAtTheSamePlace()
    {
        var compared = await ValidateSdl.CompareAsync([.. SdlCase.Mistaken, .. SdlCase.Single]);

        Assert.Empty(compared.SelectMany(c => ValidateSdl.Missed(c.Case, c.Theirs, c.Ours)));
    }

    [Fact]
    public async Task Mistakes_Together_BreakEveryRuleOfGraphQLJs()
    {
        var compared = await ValidateSdl.CompareAsync(SdlCase.Mistaken);

        Assert.Equal(
            [
                "KnownArgumentNamesOnDirectivesRule", "KnownDirectivesRule", "KnownTypeNamesRule", "LoneSchemaDefinitionRule",
                "PossibleTypeExtensionsRule", "ProvidedRequiredArgumentsOnDirectivesRule", "Syntax", "UniqueArgumentDefinitionNamesRule",
                "UniqueArgumentNamesRule", "UniqueDirectiveNamesRule", "UniqueDirectivesPerLocationRule", "UniqueEnumValueNamesRule",
                "UniqueFieldDefinitionNamesRule", "UniqueInputFieldNamesRule", "UniqueOperationTypesRule", "UniqueTypeNamesRule", "validateSchema",
            ],
            compared.SelectMany(c => c.Theirs).Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Schemas_WithoutMistakes_GiveNoErrorOnEitherSide()
    {
        var compared = await ValidateSdl.CompareAsync(SdlCase.Sound);

        Assert.Empty(compared.SelectMany(c => c.Theirs).Where(f => !Tolerance.Covers(f)));
        Assert.Empty(compared.SelectMany(c => c.Ours).Where(d => d.Severity != Severity.Info).Select(d => $"{d.AfterLocation} {d.Message}"));
    }

    [Fact]
    public async Task CorpusSchemas_AreRefused_OnlyWhereGraphQLJsRefusesThemToo()
    {
        var files = Corpus.Files();
        Assert.SkipWhen(files.Length == 0, "There is no ../shared/corpora beside this repository.");

        var compared = await ValidateSdl.CompareAsync(files.Select(SdlCase.OfFile));

        Assert.Empty(compared.SelectMany(c => ValidateSdl.Missed(c.Case, c.Theirs, c.Ours)));
        Assert.Empty(compared.SelectMany(c => c.Ours
            .Where(d => d.Severity == Severity.Error && !_ofTheDatabase.Contains(d.Id) && !c.Theirs.Any(f => ValidateSdl.Matches(f, d)))
            .Select(d => $"{c.Case.Name}: {d.AfterLocation} {d.Message}")));
    }
}
