using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.Tests.Conformance;

public sealed class PluginPartsTests
{
    private static readonly PluginDefinition Found = PluginParts.Of(typeof(PluginPartsTests).Assembly);

    [Fact]
    public void Of_Assembly_FindsKindsHeldByProperties() => Assert.Contains(Found.Kinds, k => k.Kind == SampleKind.Info.Kind);

    [Fact]
    public void Of_Assembly_MakesClassesThatAreAPart() => Assert.IsType<SampleStrategy>(Assert.Single(Found.Strategies, s => s.Id == "sample"));

    [Fact]
    public void Of_Assembly_MakesClassesOfOneFileToo() => Assert.Single(Found.Strategies, s => s.Id == "of-one-file");

    [Fact]
    public void Of_ClassHeldByAProperty_IsNotMadeOnceMore() => Assert.Equal(["held"], Found.Detectors.OfType<SampleDetector>().Select(d => d.Id));

    [Fact]
    public void Of_ClassThatNeedsOptions_IsLeftToThePlugin() => Assert.DoesNotContain(Found.Rules, r => r is SampleRule);
}
