using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Wesley.Migrate.Engine.Check;

/// <summary>The files that travel inside the engine: schemas, templates, the backfill runtime.</summary>
public static class EmbeddedDocuments
{
    private static readonly Assembly Engine = typeof(EmbeddedDocuments).Assembly;

    /// <summary>The names of the JSON Schemas, without their ending, in ordinal order.</summary>
    public static ImmutableArray<string> SchemaNames { get; } =
    [
        .. Names("schemas/").Select(n => n["schemas/".Length..^".schema.json".Length]),
    ];

    /// <summary>The resource names under a folder, in ordinal order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Engine.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The JSON Schema of that name; throws when there is none, which is a defect of the caller.</summary>
    public static string Schema(string name) => Text($"schemas/{name}.schema.json");

    /// <summary>A resource's text with LF line ends.</summary>
    public static string Text(string resource)
    {
        using var stream = Engine.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"The engine carries no '{resource}'.", nameof(resource));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
