namespace HostilePlugins;

/// <summary>Has a reader look into a file outside of what was compared.</summary>
public sealed class NamesAParentFolder : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Detectors = [new Detector(_ => new() { Diagnostics = [Odd.Remark("look there", new() { File = "../../secrets.txt", Line = 1, Column = 1 })] })],
    };
}
