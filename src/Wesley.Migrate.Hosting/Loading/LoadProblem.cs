using System.Reflection;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>What can go wrong while a plugin is loaded and asked what it brings.</summary>
internal static class LoadProblem
{
    internal static Diagnostic Of(PluginFolder folder, Exception problem) => problem switch
    {
        PluginThrewException { Member: "constructor" } threw => Threw(folder, "plugin-constructor-failed", "its constructor threw", threw.InnerException!),
        PluginThrewException threw => Threw(folder, "plugin-define-failed", "Define threw", threw.InnerException!),
        MissingMethodException => Failed(folder, "plugin-entry-missing", "its plugin class has no public constructor without parameters", "Add one; options come as the argument of Define."),
        ReflectionTypeLoadException types => Failed(folder, "plugin-load-failed", "types in it do not load", "Build it again and copy its whole output folder, dependencies included.") with
        {
            Notes = [.. types.LoaderExceptions.OfType<Exception>().Select(Line).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(5)],
        },
        _ => Failed(folder, "plugin-load-failed", Line(problem), "Build it again and copy its whole output folder, dependencies included."),
    };

    internal static Diagnostic NoEntry(PluginFolder folder) =>
        Failed(folder, "plugin-entry-missing", "no class in it implements IMigrationPlugin", "Add one class that implements IMigrationPlugin.");

    internal static Diagnostic Ambiguous(PluginFolder folder, IEnumerable<string> types) =>
        Failed(folder, "plugin-entry-ambiguous", $"several classes implement IMigrationPlugin: {string.Join(", ", types.Order(StringComparer.Ordinal))}", "Keep one of them, or make two plugins of them.");

    internal static Diagnostic TooSlow(PluginFolder folder, TimeSpan budget) =>
        Failed(folder, "plugin-too-slow", FormattableString.Invariant($"it did not say what it brings within {budget.TotalSeconds:0.###} seconds"), "Report it to its author; remove its folder to go on without it.");

    internal static Diagnostic Drift(PluginFolder folder, IEnumerable<string> differences) =>
        Failed(folder, "plugin-manifest-drift", "its manifest and its code differ", "Correct \"provides\" in wesley-plugin.json, or build the plugin again.") with { Notes = [.. differences] };

    private static Diagnostic Threw(PluginFolder folder, string id, string what, Exception inner) =>
        Failed(folder, id, $"{what} {Line(inner)}", "Report it to its author; remove its folder to go on without it.");

    private static Diagnostic Failed(PluginFolder folder, string id, string reason, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = folder.Manifest.Id,
        Message = $"The plugin '{folder.Manifest.Id}' {folder.Manifest.Version} in '{folder.Name}' cannot be used: {reason.TrimEnd('.')}.",
        NextStep = next,
    };

    // Paths of the machine stay out of reports; the first line of a message is enough to act on.
    private static string Line(Exception problem) => ExceptionText.Of(problem);
}
