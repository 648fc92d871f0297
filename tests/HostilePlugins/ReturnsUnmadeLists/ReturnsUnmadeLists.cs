namespace HostilePlugins;

/// <summary>Answers with lists that were never made, or hold null.</summary>
public sealed class ReturnsUnmadeLists : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Detectors = [new Detector(_ => new() { Changes = default, Diagnostics = [null!] })],
        Rules = [new Rule(_ => default)],
    };
}
