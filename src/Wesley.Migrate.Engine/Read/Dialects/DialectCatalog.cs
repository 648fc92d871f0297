using System.Collections.Frozen;
using System.Reflection;

namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>The dialects that come with the engine, one embedded document each.</summary>
internal static class DialectCatalog
{
    private const string Folder = "dialects/";

    private static readonly Lazy<FrozenDictionary<string, DialectDocument>> _documents = new(Load);

    private static readonly Lazy<FrozenDictionary<string, Dialect>> _bundled =
        new(() => _documents.Value.ToFrozenDictionary(d => d.Key, d => new Dialect(d.Value), StringComparer.Ordinal));

    /// <summary>From the names of the files: a help text reads no document.</summary>
    internal static IEnumerable<string> Names => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal);

    internal static Dialect? Find(string name) => _bundled.Value.GetValueOrDefault(name);

    internal static DialectDocument? Document(string name) => _documents.Value.GetValueOrDefault(name);

    private static FrozenDictionary<string, DialectDocument> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(assembly.GetManifestResourceStream(name)!))
            .ToFrozenDictionary(document => document.Name, StringComparer.Ordinal);
    }

    private static DialectDocument Read(Stream json)
    {
        using var reader = new StreamReader(json);
        return DialectText.Read(reader.ReadToEnd());
    }
}
