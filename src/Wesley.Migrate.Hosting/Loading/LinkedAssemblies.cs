using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Wesley.Migrate.Hosting.Catalog;
using Wesley.Migrate.Hosting.Probe;

namespace Wesley.Migrate.Hosting.Loading;

/// <summary>The plugins' assemblies that are part of the program itself, which can load no others. Their folders stay what is listed, hashed and locked.</summary>
/// <param name="assemblies">What the program was linked from.</param>
public sealed class LinkedAssemblies(IEnumerable<Assembly> assemblies)
{
    private readonly ImmutableDictionary<Guid, Assembly> _byModule = assemblies.ToImmutableDictionary(a => a.ManifestModule.ModuleVersionId);
    private readonly ConcurrentDictionary<string, Assembly?> _byPath = new(StringComparer.Ordinal);

    /// <summary>Whether a plugin came with the program and its file is the very build that the program holds.</summary>
    public bool Have(PluginFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Bundled && Of(folder.AssemblyPath) is not null;
    }

    /// <summary>What was linked from the same build as a file; null when nothing was.</summary>
    internal Assembly? Of(string assemblyPath) => _byPath.GetOrAdd(assemblyPath, Linked);

    private Assembly? Linked(string assemblyPath) =>
        File.Exists(assemblyPath) && AssemblyProbe.Read(assemblyPath) is { } facts ? _byModule.GetValueOrDefault(facts.Module) : null;
}
