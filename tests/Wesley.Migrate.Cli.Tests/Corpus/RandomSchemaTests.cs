using CsCheck;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Cli.Tests.Scenarios;
using Wesley.Migrate.Engine.Cover;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>Whatever two schemas say, a run ends in one of the ways that a user can read, forwards and backwards.</summary>
public sealed class RandomSchemaTests
{
    private static readonly int _seeds = RandomTexts.Seeds * 10;

    [Fact]
    public void AnyTwoSchemas_EndWithoutADefect_EitherWay() => RandomSchemas.All.Sample(
        schemas => Nothing.In(
            CorpusOutcome.Of("forwards", schemas.Before, schemas.After).Complaints()
                .Concat(CorpusOutcome.Of("backwards", schemas.After, schemas.Before).Complaints())),
        iter: _seeds, threads: 1, print: Printed);

    [Fact]
    public void AnySchema_ComparedWithItself_HasNoChange() => RandomSchemas.All.Sample(
        schemas => Assert.Empty(LoadedEngine.Run(schemas.Before, schemas.Before).Changes),
        iter: _seeds, threads: 1, print: Printed);

    [Fact]
    public void AnyChange_TakenAwayOrDoubled_IsMissed() => RandomSchemas.All.Sample(
        schemas =>
        {
            var result = LoadedEngine.Run(schemas.Before, schemas.After);
            if (result.Schemas is null || result.Stage is "read" or "detect")
            {
                return;
            }

            Assert.Empty(CoverStage.Run(result.Schemas, result.Changes).Diagnostics);
            foreach (var change in result.Changes.Where(c => !c.Explains.IsEmpty))
            {
                Assert.True(!CoverStage.Run(result.Schemas, result.Changes.Remove(change)).Succeeded, $"without {change.Id}");
                Assert.True(!CoverStage.Run(result.Schemas, result.Changes.Add(change)).Succeeded, $"with {change.Id} twice");
                var emptied = result.Changes.Replace(change, change with { Explains = change.Explains.RemoveAt(0) });
                Assert.True(!CoverStage.Run(result.Schemas, emptied).Succeeded, $"with a fact less at {change.Id}");
                var foreign = change with { Explains = change.Explains.Add(SchemaFact.Of(change.Coordinate, "nothing")) };
                Assert.True(!CoverStage.Run(result.Schemas, result.Changes.Replace(change, foreign)).Succeeded, $"with a fact more at {change.Id}");
            }
        },
        iter: _seeds, threads: 1, print: Printed);

    private static string Printed(RandomSchemas schemas) => $"{schemas.Before}\n----\n{schemas.After}";
}
