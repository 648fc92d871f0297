namespace HostilePlugins;

/// <summary>Finds what nobody defines.</summary>
public sealed class ReturnsUnknownKinds : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(r => new() { Changes = [Odd.At(r.Changes[0].Coordinate)] }, Odd.Kind)] };
}
