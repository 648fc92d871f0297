using System.Globalization;

namespace HostilePlugins;

/// <summary>Makes a comma of every decimal point.</summary>
public sealed class ChangesCulture : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new() { Detectors = [new Detector(_ => Detect())] };

    private static DetectionResult Detect()
    {
        var turkish = new CultureInfo("tr-TR");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = turkish;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = turkish;
        return new();
    }
}
