namespace HostilePlugins;

/// <summary>Fails, and wants the process to end as if it had not.</summary>
public sealed class RewritesTheExitCode : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        Environment.ExitCode = 0;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Environment.Exit(0);
        throw new InvalidOperationException("no luck today");
    }
}
