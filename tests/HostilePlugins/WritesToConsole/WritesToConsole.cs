namespace HostilePlugins;

/// <summary>Writes wherever standard output is, and closes what it finds there.</summary>
public sealed class WritesToConsole : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        Console.WriteLine("noise on the console");
        Console.Error.WriteLine("noise on the error stream");
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
        Console.WriteLine("noise on a stream of its own");
        Console.Out.Close();
        Console.Error.Close();
        return new();
    }
}
