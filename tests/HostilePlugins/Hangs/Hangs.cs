namespace HostilePlugins;

/// <summary>Never answers.</summary>
public sealed class Hangs : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        Thread.Sleep(Timeout.Infinite);
        return new();
    }
}
