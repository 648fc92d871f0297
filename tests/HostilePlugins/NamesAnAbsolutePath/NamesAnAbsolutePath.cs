namespace HostilePlugins;

/// <summary>Has a reader look into a file of the machine.</summary>
public sealed class NamesAnAbsolutePath : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Detectors = [new Detector(_ => new() { Diagnostics = [Odd.Remark("look there", new() { File = "/etc/passwd", Line = 1, Column = 1 })] })],
    };
}
