using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Wesley.Migrate.Abstractions;

/// <summary>
/// Finds what an assembly brings, so that a new rule is a new file and no list has to name it: static properties that hold a
/// kind or a part, and classes with a constructor without parameters that are a part. A part is a detector, a strategy or a
/// contract rule.
/// </summary>
public static class PluginParts
{
    private const string AllIsThere = "A plugin that is loaded was not trimmed, and a program keeps those whole that it was linked with.";
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags Constructors = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ImmutableArray<Type> _parts = [typeof(IChangeDetector), typeof(IBackfillStrategy), typeof(IContractRule)];

    /// <summary>Everything found, in ordinal order of the kinds and the ids. A part that needs options is added to it by hand.</summary>
    /// <param name="assembly">The plugin's assembly.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = AllIsThere)]
    public static PluginDefinition Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        // Nested names that nobody can write are the compiler's, for lambdas and iterators: two in three of all.
        var types = assembly.GetTypes().Where(t => !t.IsGenericTypeDefinition && !(t.IsNested && t.Name.StartsWith('<'))).ToArray();
        // A class of parts, such as one for many detectors, is not made once more beside its instances.
        var held = types.SelectMany(Properties).Where(Holds).Select(Value).OfType<object>().ToArray();
        var made = types.Where(t => IsPart(t) && held.All(h => h.GetType() != t)).Select(Make).OfType<object>();
        object[] all = [.. held, .. made];
        return new()
        {
            Kinds = [.. all.OfType<ChangeKindInfo>().OrderBy(k => k.Kind.Id, StringComparer.Ordinal)],
            Detectors = [.. all.OfType<IChangeDetector>().OrderBy(d => d.Id, StringComparer.Ordinal)],
            Strategies = [.. all.OfType<IBackfillStrategy>().OrderBy(s => s.Id, StringComparer.Ordinal)],
            Rules = [.. all.OfType<IContractRule>().OrderBy(r => r.Id, StringComparer.Ordinal)],
        };
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = AllIsThere)]
    private static PropertyInfo[] Properties(Type type) => type.GetProperties(Static);

    private static bool Holds(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0 && (property.PropertyType == typeof(ChangeKindInfo) || _parts.Any(p => p.IsAssignableFrom(property.PropertyType)));

    private static bool IsPart(Type type) => type is { IsClass: true, IsAbstract: false } && _parts.Any(p => p.IsAssignableFrom(type));

    private static object? Value(PropertyInfo property) => property.GetValue(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = AllIsThere)]
    private static object? Make(Type type) =>
        type.GetConstructor(Constructors, Type.EmptyTypes)?.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null);
}
