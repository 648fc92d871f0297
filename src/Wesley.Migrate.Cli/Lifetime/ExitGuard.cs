using System.Diagnostics;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Watch;

namespace Wesley.Migrate.Cli.Lifetime;

/// <summary>
/// A plugin that ends the process, or lets an exception end it, must not look like an answer: the exit code is 70 then, and the
/// plugin's name is on standard error. It is the first to hear of the end, before anything that a plugin may have asked for.
/// </summary>
internal static class ExitGuard
{
    /// <summary>From now on only <see cref="ProcessEnd"/> ends the process in silence.</summary>
    internal static void Raise(PluginWatch watch, TextWriter errors)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End(watch.ToBlame(new StackTrace()), "ended the process", errors);
        AppDomain.CurrentDomain.UnhandledException += (_, problem) =>
        {
            var exception = (Exception)problem.ExceptionObject;
            if (watch.ToBlame(new StackTrace(exception)) is { } plugin)
            {
                End(plugin, $"let an exception pass that nobody can catch: {ExceptionText.Of(exception)}", errors);
            }
        };
    }

    private static void End(PluginIdentity? plugin, string what, TextWriter errors)
    {
        var who = plugin is null ? "Something in the process, most likely a plugin," : $"The plugin {plugin.Id} {plugin.Version}";
        errors.WriteLine($"error[plugin-ended-process]: {who} {what}. What was printed is not to be relied on.");
        errors.WriteLine("help: report this to the plugin's author, or remove its folder and run again without it");
        errors.Flush();
        ProcessEnd.Now(ExitCodes.Defect);
    }
}
