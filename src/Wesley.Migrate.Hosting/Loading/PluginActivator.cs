using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Hosting.Definition;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>From an assembly to its only plugin. Throws what the plugin throws; the caller turns that into a diagnostic.</summary>
internal static class PluginActivator
{
    private const string AllIsThere = "A plugin that is loaded was not trimmed, and a program keeps those whole that it was linked with.";

    /// <summary>The types that could be the plugin. Any type that does not load fails the whole: half a plugin is worse than none.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = AllIsThere)]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = AllIsThere)]
    internal static Type[] Candidates(Assembly assembly) =>
        [.. assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IMigrationPlugin)))];

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = AllIsThere)]
    internal static IMigrationPlugin Create(Type type)
    {
        try
        {
            return (IMigrationPlugin)Activator.CreateInstance(type)!;
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } inner)
        {
            throw new PluginThrewException("constructor", inner);
        }
    }

    internal static PluginDefinition Define(IMigrationPlugin plugin, PluginOptions options)
    {
        try
        {
            return KnownDefinition.Of(plugin.Define(options) ?? throw new InvalidOperationException("It returned null."));
        }
        catch (Exception inner)
        {
            throw new PluginThrewException("Define", inner);
        }
    }
}
