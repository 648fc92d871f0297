namespace HostilePlugins;

/// <summary>Takes the path away from every child process.</summary>
public sealed class ChangesEnvironment : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        Environment.SetEnvironmentVariable("PATH", null);
        Environment.SetEnvironmentVariable("HOSTILE", "yes");
        return new();
    }
}
