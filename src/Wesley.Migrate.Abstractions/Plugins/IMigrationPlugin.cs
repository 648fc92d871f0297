namespace Wesley.Migrate.Abstractions;

/// <summary>The only type that the host instantiates; it has a public constructor without parameters.</summary>
public interface IMigrationPlugin
{
    /// <summary>Says what the plugin brings. Called once; must not touch the outside.</summary>
    PluginDefinition Define(PluginOptions options);
}
