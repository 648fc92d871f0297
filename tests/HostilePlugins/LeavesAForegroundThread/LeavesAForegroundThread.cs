namespace HostilePlugins;

/// <summary>Leaves a thread running that keeps a process alive.</summary>
public sealed class LeavesAForegroundThread : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = false }.Start();
        return new();
    }
}
