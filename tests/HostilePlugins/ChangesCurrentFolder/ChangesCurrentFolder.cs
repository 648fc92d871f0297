namespace HostilePlugins;

/// <summary>Goes somewhere else.</summary>
public sealed class ChangesCurrentFolder : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        Directory.SetCurrentDirectory(Path.GetPathRoot(Directory.GetCurrentDirectory())!);
        return new();
    }
}
