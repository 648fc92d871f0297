using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Decide;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Decide;

public sealed class DecideStageTests
{
    [Theory]
    [InlineData(DecisionKind.Fill, DataEffect.Backfill, true)]
    [InlineData(DecisionKind.Fill, DataEffect.Check, false)]
    [InlineData(DecisionKind.Convert, DataEffect.Backfill, true)]
    [InlineData(DecisionKind.Convert, DataEffect.Refuse, true)]
    [InlineData(DecisionKind.Convert, DataEffect.None, false)]
    [InlineData(DecisionKind.AcceptLoss, DataEffect.Refuse, true)]
    [InlineData(DecisionKind.AcceptLoss, DataEffect.Check, false)]
    [InlineData(DecisionKind.DropConfirmed, DataEffect.Destroy, true)]
    [InlineData(DecisionKind.DropConfirmed, DataEffect.Backfill, false)]
    public void Decision_AtAChange_CountsWhereTheChangeAsksForIt(DecisionKind kind, DataEffect effect, bool counts) =>
        Assert.Equal(counts, Run(effect, Decision(kind, "User.name")).IsEmpty);

    [Theory]
    [InlineData(DecisionKind.Fill)]
    [InlineData(DecisionKind.Convert)]
    [InlineData(DecisionKind.AcceptLoss)]
    [InlineData(DecisionKind.DropConfirmed)]
    [InlineData(DecisionKind.Rename)]
    [InlineData(DecisionKind.NotRename)]
    [InlineData(DecisionKind.Remap)]
    public void Decision_WhereNothingChanges_IsStale(DecisionKind kind)
    {
        var problem = Assert.Single(Run(DataEffect.Backfill, Decision(kind, "User.other") with { From = Coordinate.Parse("User.gone") }));

        Assert.Equal(("stale-decision", FailureClass.Configuration), (problem.Id, problem.Class));
        Assert.Equal("User.other", problem.Coordinate?.ToString());
    }

    [Fact]
    public void Rename_ThatAChangeCarriesOut_Counts() =>
        Assert.Empty(Run(DataEffect.None, Decision(DecisionKind.Rename, "User.name") with { From = Coordinate.Parse("User.old") }, "User.old"));

    [Fact]
    public void Rename_FromAnotherName_IsStaleAndNamesThePlugin() =>
        Assert.Contains("Wesley.Plugins.RenameDetection", Assert.Single(Run(DataEffect.None, Decision(DecisionKind.Rename, "User.name") with { From = Coordinate.Parse("User.else") }, "User.old")).Message, StringComparison.Ordinal);

    [Fact]
    public void NotRename_WhereTheOldNameIsGone_Counts() =>
        Assert.Empty(Run(DataEffect.Destroy, Decision(DecisionKind.NotRename, "User.other") with { From = Coordinate.Parse("User.name") }));

    [Fact]
    public void Remap_OfAValueThatIsGone_Counts() =>
        Assert.Empty(Run(DataEffect.Refuse, Decision(DecisionKind.Remap, "User") with { Map = ImmutableSortedDictionary<string, string>.Empty.Add("name", "other") }));

    private static Decision Decision(DecisionKind kind, string at) => new() { Kind = kind, At = Coordinate.Parse(at) };

    private static ImmutableArray<Diagnostic> Run(DataEffect effect, Decision decision, string? from = null)
    {
        var change = FakePlugins.Change("x", "User.name") with { From = from is null ? null : Coordinate.Parse(from) };
        return DecideStage.Run([change], new DecisionSet { All = [decision] }, FakePlugins.Catalogue(("x", effect))).Diagnostics;
    }
}
