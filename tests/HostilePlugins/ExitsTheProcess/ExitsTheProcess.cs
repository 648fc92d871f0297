namespace HostilePlugins;

/// <summary>Ends the process as if all was well.</summary>
public sealed class ExitsTheProcess : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        Environment.Exit(0);
        return new();
    }
}
