namespace HostilePlugins;

/// <summary>Ends the process as if all was well, on a thread of its own and while nobody asks it.</summary>
public sealed class ExitsBehindTheScenes : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        new Thread(() => Environment.Exit(0)).Start();
        Thread.Sleep(Timeout.Infinite);
        return new();
    }
}
