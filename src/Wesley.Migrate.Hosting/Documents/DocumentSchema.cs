using System.Collections.Concurrent;
using NJsonSchema;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Hosting.Documents;

/// <summary>The JSON Schemas that the engine carries.</summary>
public static class DocumentSchema
{
    private const string Prefix = "schemas/";
    private const string Suffix = ".schema.json";

    // Parsing a schema costs milliseconds and every plugin folder has a manifest.
    private static readonly ConcurrentDictionary<string, JsonSchema> _parsed = new(StringComparer.Ordinal);

    /// <summary>The short names, such as <c>plan</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(MigrationPipeline).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a schema; <see langword="null"/> when there is none of that short name.</summary>
    public static string? Text(string name)
    {
        using var stream = typeof(MigrationPipeline).Assembly.GetManifestResourceStream(Prefix + name + Suffix);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    internal static JsonSchema Parsed(string name) =>
        _parsed.GetOrAdd(name, static n => Parse(Text(n) ?? throw new InvalidOperationException($"The schema '{n}' is not part of this build.")));

    internal static JsonSchema Parse(string text) => JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
}
