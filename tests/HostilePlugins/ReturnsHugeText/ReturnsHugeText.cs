namespace HostilePlugins;

/// <summary>Answers with a hundred million characters.</summary>
public sealed class ReturnsHugeText : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => new() { Diagnostics = [Odd.Remark(new string('x', 100_000_000))] })] };
}
