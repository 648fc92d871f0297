using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>
/// Names of the catalog's TypeScript types. Rows and enums share one space with each other and with the language's own words,
/// and GraphQL allows names that TypeScript does not.
/// </summary>
internal sealed class CatalogNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "any", "as", "async", "await", "bigint", "boolean", "break", "case", "catch", "class", "const", "continue", "debugger",
        "declare", "default", "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "from", "function",
        "if", "implements", "import", "in", "instanceof", "interface", "intrinsic", "keyof", "let", "never", "new", "null", "number",
        "object", "of", "package", "private", "protected", "public", "readonly", "return", "static", "string", "super", "switch",
        "symbol", "tables", "this", "throw", "true", "try", "type", "typeof", "undefined", "unknown", "unique", "using", "var",
        "void", "while", "with", "yield", "SCHEMA_SHA256",
    };

    private readonly Dictionary<string, string> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enums = new(StringComparer.Ordinal);

    internal CatalogNames(SchemaModel schema)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        foreach (var @enum in schema.Enums)
        {
            _enums[@enum.Name] = Free(@enum.Name, taken);
        }

        foreach (var table in schema.Tables)
        {
            _rows[table.Name] = Free(table.Name + "Row", taken);
        }
    }

    internal string Row(string type) => _rows[type];

    internal string Enum(string name) => _enums.GetValueOrDefault(name, "string");

    private static string Free(string name, HashSet<string> taken)
    {
        while (!taken.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
