namespace HostilePlugins;

/// <summary>Says the same twice.</summary>
public sealed class ReturnsDuplicates : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Kinds = [Odd.Info],
        Detectors = [new Detector(r => new() { Changes = [Odd.At(r.Changes[0].Coordinate), Odd.At(r.Changes[0].Coordinate)] }, Odd.Kind) { OnlyWhenFound = true }],
        Rules = [new Rule(r => [Odd.Assertion(r), Odd.Assertion(r)])],
    };
}
