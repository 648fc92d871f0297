namespace HostilePlugins;

/// <summary>Throws where nobody can catch it.</summary>
public sealed class ThrowsFromAsyncVoid : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        Later();
        Thread.Sleep(Timeout.Infinite);
        return new();
    }

    private static async void Later()
    {
        await Task.Yield();
        throw new InvalidOperationException("no luck today");
    }
}
