using Wesley.Migrate.Abstractions;

namespace Acme.Plugin;

/// <summary>The one class that the engine makes. A new rule is a new file: it is found in the assembly, and no list names it.</summary>
public sealed class PluginEntry : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(PluginEntry).Assembly);
}
