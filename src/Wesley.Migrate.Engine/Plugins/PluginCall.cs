using System.Diagnostics.CodeAnalysis;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>The boundary to plugin code: whatever it throws becomes a diagnostic that names it.</summary>
internal static class PluginCall
{
    /// <summary>The answer, or the diagnostic that says what the plugin did instead.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A plugin may throw anything; the run has to say whose fault it is.")]
    internal static (T? Answer, Diagnostic? Failure) Invoke<T>(PluginIdentity plugin, string part, Func<T?> call) where T : class
    {
        try
        {
            return call() is { } answer ? (answer, null) : (null, Failed(plugin, part, "it returned null"));
        }
        catch (Exception exception)
        {
            return (null, Failed(plugin, part, $"it threw {exception.GetType().Name}: {exception.Message}"));
        }
    }

    /// <summary>The blame for an answer that does not hold.</summary>
    internal static Diagnostic BadAnswer(PluginIdentity plugin, string part, string reason) => Failed(plugin, part, reason);

    private static Diagnostic Failed(PluginIdentity plugin, string part, string reason) => new()
    {
        Id = "plugin-failed",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = plugin.Id,
        Message = $"'{part}' of plugin {plugin.Id} {plugin.Version} failed: {reason}.",
        NextStep = $"report this to the plugin's author, or remove its folder and run again without it",
    };
}
