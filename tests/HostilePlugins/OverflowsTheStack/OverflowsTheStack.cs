namespace HostilePlugins;

/// <summary>Calls itself until there is no stack left.</summary>
public sealed class OverflowsTheStack : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => new() { Remarks = [new() { ChangeId = Deeper(0).ToString(), Text = "deep" }] })] };

    private static int Deeper(int depth) => depth < 0 ? 0 : Deeper(depth + 1) + Deeper(depth + 2);
}
