using Wesley.Migrate.Abstractions;

namespace Acme.Plugin;

/// <summary>The one class that the engine makes. What it brings stands in wesley-plugin.json as well.</summary>
public sealed class PluginEntry : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => new()
    {
        Kinds = [UnboundedText.Info],
        Detectors = [new UnboundedTextDetector()],
        Rules = [new NotBlankRule()],
    };
}
