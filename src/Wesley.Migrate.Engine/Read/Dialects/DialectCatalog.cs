using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>The dialects that come with the engine, one embedded document each.</summary>
internal static class DialectCatalog
{
    private const string Folder = "dialects/";

    private static readonly Lazy<FrozenDictionary<string, Dialect>> _bundled = new(Load);

    internal static IEnumerable<string> Names => _bundled.Value.Keys.Order(StringComparer.Ordinal);

    internal static Dialect? Find(string name) => _bundled.Value.GetValueOrDefault(name);

    private static FrozenDictionary<string, Dialect> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(assembly.GetManifestResourceStream(name)!))
            .ToFrozenDictionary(dialect => dialect.Name, StringComparer.Ordinal);
    }

    private static Dialect Read(Stream json)
    {
        using (json)
        {
            return new(JsonSerializer.Deserialize(json, DialectJson.Default.DialectDocument)!);
        }
    }
}
