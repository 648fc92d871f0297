namespace HostilePlugins;

/// <summary>Throws when it is asked what has changed.</summary>
public sealed class ThrowsInDetector : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => throw new InvalidOperationException("no luck today"))] };
}
