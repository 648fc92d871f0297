using Wesley.Migrate.Engine.Detect;

namespace Wesley.Migrate.Engine.Tests.Detect;

public sealed class DetectorOrderTests
{
    [Fact]
    public void Consumer_WithTheFirstName_RunsAfterItsProducer()
    {
        var order = Of(new FakeDetector("a-late", ["x.*"], []), new FakeDetector("z-early", [], ["x.found"]));

        Assert.Equal(["p/z-early", "p/a-late"], order.Value.SelectMany(wave => wave).Select(d => d.Name));
    }

    [Fact]
    public void Detectors_WithoutNeeds_RunByName()
    {
        var order = Of(new FakeDetector("b", [], []), new FakeDetector("a", [], []), new FakeDetector("B", [], []));

        Assert.Equal(["p/B", "p/a", "p/b"], order.Value.SelectMany(wave => wave).Select(d => d.Name));
    }

    [Fact]
    public void Detector_OfItsOwnKind_IsNoCycle() =>
        Assert.True(Of(new FakeDetector("a", ["x"], ["x"])).Succeeded);

    [Fact]
    public void Detectors_ThatNeedEachOther_AreACycleWithItsPath()
    {
        var order = Of(new FakeDetector("a", ["z"], ["x"]), new FakeDetector("b", ["x"], ["y"]), new FakeDetector("c", ["y"], ["z"]));

        var cycle = Assert.Single(order.Diagnostics);
        Assert.Equal("detector-cycle", cycle.Id);
        Assert.Contains("p/a -> p/c -> p/b -> p/a", cycle.Message, StringComparison.Ordinal);
        Assert.Contains("p/c produces z, which p/a consumes", cycle.Notes);
        Assert.Contains("p", cycle.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Detectors_ThatWaitForTheSame_AreOneWave()
    {
        var order = Of(
            new FakeDetector("last", ["y.*"], []), new FakeDetector("b", ["x"], ["y.b"]), new FakeDetector("a", ["x"], ["y.a"]), new FakeDetector("first", [], ["x"]));

        Assert.Equal(["p/first", "p/a p/b", "p/last"], order.Value.Select(wave => string.Join(' ', wave.Select(d => d.Name))));
    }

    private static StageResult<System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableArray<OwnedDetector>>> Of(params FakeDetector[] detectors) =>
        DetectorOrder.Of(FakePlugins.Set(FakePlugins.Plugin("p", new() { Detectors = [.. detectors] })));
}
