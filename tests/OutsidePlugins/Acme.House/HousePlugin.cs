using Wesley.Migrate.Abstractions;

namespace Acme.House;

/// <summary>Contract rules and nothing else.</summary>
public sealed class HousePlugin : IMigrationPlugin
{
    public PluginDefinition Define(PluginOptions options) => PluginParts.Of(typeof(HousePlugin).Assembly);
}
