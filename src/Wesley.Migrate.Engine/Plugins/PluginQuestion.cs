namespace Wesley.Migrate.Engine.Plugins;

/// <summary>One call into a plugin.</summary>
/// <param name="Plugin">Whom it asks.</param>
/// <param name="Part">Which of its parts, by id.</param>
/// <param name="Call">The call.</param>
internal sealed record PluginQuestion<T>(PluginIdentity Plugin, string Part, Func<T?> Call) where T : class;
