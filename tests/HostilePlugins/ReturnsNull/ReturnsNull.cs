namespace HostilePlugins;

/// <summary>Answers null.</summary>
public sealed class ReturnsNull : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => null!)] };
}
