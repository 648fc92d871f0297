using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Detect;
using Wesley.Migrate.Engine.Tests.Read;

namespace Wesley.Migrate.Engine.Tests.Detect;

/// <summary>What the engine believes of a detector's answer, and whom it blames for the rest.</summary>
public sealed class ChangeLedgerTests
{
    [Fact]
    public void Change_OfAKindNotDeclared_IsBlamedAndDropped() =>
        Blamed("which it does not declare to produce", new FakeDetector("a", [], ["x"], FakePlugins.Change("y", "User.name")));

    [Fact]
    public void Change_OfAKindThatNoPluginDefines_IsBlamedAndDropped() =>
        Blamed("which no plugin defines", new FakeDetector("a", [], ["unknown"], FakePlugins.Change("unknown", "User.name")));

    [Fact]
    public void Change_AtAForeignCoordinate_IsBlamedAndDropped() =>
        Blamed("which neither schema has", new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "Account.name")));

    [Fact]
    public void Rename_FromNowhere_IsBlamedAndDropped() =>
        Blamed("which the old schema does not have", new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "User.name") with { From = Coordinate.Parse("User.gone") }));

    [Fact]
    public void Rename_ToNowhere_IsBlamedAndDropped() =>
        Blamed("which the new schema does not have", new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "User.gone") with { From = Coordinate.Parse("User.name") }));

    [Fact]
    public void Change_FoundTwice_IsBlamedOnTheSecond() =>
        Blamed("which p/a has found as well", new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "User.name")), new FakeDetector("b", [], ["x"], FakePlugins.Change("x", "User.name")));

    [Fact]
    public void Rename_OfAnElementThatIsPairedAlready_IsBlamed() =>
        Blamed(
            "one of which is paired already",
            new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "User.name") with { From = Coordinate.Parse("User.id") }),
            new FakeDetector("b", [], ["y"], FakePlugins.Change("y", "User.name") with { From = Coordinate.Parse("User.name") }));

    [Fact]
    public void Replacement_OfAChangeThatNobodyFound_IsBlamed() =>
        Blamed("which nobody found", new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "User.name", "y(User.id)")));

    [Fact]
    public void Change_Blamed_IsNotAmongTheChanges() =>
        Assert.Empty(Run(new FakeDetector("a", [], ["x"], FakePlugins.Change("y", "User.name"), FakePlugins.Change("x", "Account"))).Value);

    [Fact]
    public void Change_ReplacedByTwo_IsAnErrorThatNamesBothPlugins()
    {
        var found = Run(
            new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "User.name")),
            new FakeDetector("b", ["x"], ["y"], FakePlugins.Change("y", "User.name", "x(User.name)")),
            new FakeDetector("c", ["x"], ["z"], FakePlugins.Change("z", "User.name", "x(User.name)")));

        var problem = Assert.Single(found.Diagnostics);
        Assert.Equal("change-replaced-twice", problem.Id);
        Assert.Equal("p/b and p/c both explain x(User.name).", problem.Message);
    }

    [Fact]
    public void Change_Replaced_IsGoneAndTheNewOneStays()
    {
        var found = Run(
            new FakeDetector("a", [], ["x"], FakePlugins.Change("x", "User.name")),
            new FakeDetector("b", ["x"], ["y"], FakePlugins.Change("y", "User.name", "x(User.name)")));

        Assert.Empty(found.Diagnostics);
        Assert.Equal(["y(User.name)"], found.Value.Select(c => c.Id));
    }

    [Fact]
    public void Detector_SeesOnlyTheKindsItConsumes()
    {
        var last = new FakeDetector("c", ["x"], ["z"]);

        Run(new FakeDetector("a", [], ["x", "y"], FakePlugins.Change("x", "User.name"), FakePlugins.Change("y", "User.name")), last);

        Assert.Equal(["x(User.name)"], last.Seen.Select(c => c.Id));
    }

    private static void Blamed(string reason, params FakeDetector[] detectors)
    {
        var found = Run(detectors);

        var blame = Assert.Single(found.Diagnostics);
        Assert.Equal(("plugin-failed", "p", FailureClass.Configuration), (blame.Id, blame.Plugin, blame.Class));
        Assert.Contains(reason, blame.Message, StringComparison.Ordinal);
    }

    private static StageResult<System.Collections.Immutable.ImmutableArray<Change>> Run(params FakeDetector[] detectors)
    {
        var schema = Sdl.Model("type User @wes_table { id: ID! @wes_pk name: String }");
        var plugins = FakePlugins.Set(FakePlugins.Plugin("p", new() { Detectors = [.. detectors] }));
        var catalogue = FakePlugins.Catalogue(("x", DataEffect.None), ("y", DataEffect.None), ("z", DataEffect.None));
        return DetectStage.Run(new() { Before = schema, After = schema }, plugins, catalogue, DecisionSet.Empty);
    }
}
