namespace HostilePlugins;

/// <summary>Takes every thread of the pool and gives none back.</summary>
public sealed class BlocksTheThreadPool : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        ThreadPool.SetMinThreads(1, 1);
        ThreadPool.SetMaxThreads(Environment.ProcessorCount, 1);
        for (var i = 0; i < 1000; i++)
        {
            ThreadPool.QueueUserWorkItem(_ => Thread.Sleep(Timeout.Infinite));
        }

        return new();
    }
}
