namespace Wesley.Migrate.Engine.Plugins;

/// <summary>
/// Looks on while a plugin's code runs: what the process has only one of, such as its current folder, is none of the engine's
/// business. Called on the thread of the call.
/// </summary>
public interface ICallWatch
{
    /// <summary>The plugin is about to be asked.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="part">Which of its parts, by id.</param>
    void Before(PluginIdentity plugin, string part);

    /// <summary>It has answered, or thrown, or its time is over.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="part">Which of its parts, by id.</param>
    void After(PluginIdentity plugin, string part);
}
