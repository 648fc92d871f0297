namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>Texts that end, hide or turn something in one of the languages that are generated.</summary>
internal static class Hostile
{
    internal static readonly string[] Texts =
    [
        "it's", "say \"it\"", "back\\slash", "\\", "\\'", "\\\"", "''", "`tick`", "\\`", "${process.exit(1)}", "$\\{x}", "*/ x /*", "-->", "<!-- x",
        "-- x", "'; DROP TABLE users; --", "line\nbreak", "car\rriage", "\r\n", "tab\t", "\u2028", "\u2029", "\u0085", "\u000b", "nul\0", "\u202Eright",
        "\u2066x\u2069", "\uD800", "x\uDC00", "\U0001F600", "\U000E0041", "$wesley$", "$$", "{target}", "'{source}'", "{{ 1 }}", "{{", "~}}", "| a | b |",
        "a\\|b", "```", "``", "# head", "<script>alert(1)</script>", "[a](javascript:b)", "end\n```\n# x", "__proto__", "constructor", "%s", "$1", ":name",
        "E'\\''", "\u0001\u007f", "\uFEFF", "null", "0", " ", "\u00e9\u0301", "a\n-- b", "//", "/*", "\\u0041", "\\n", "&quot;#quot;",
    ];

    /// <summary>Names that mean something to TypeScript, to JavaScript's objects or to the generated script.</summary>
    internal static readonly string[] Names =
    [
        "class", "default", "string", "any", "await", "tables", "before", "after", "table", "backfill", "constructor", "prototype", "toString",
        "hasOwnProperty", "row", "type", "interface", "number", "undefined", "never", "unknown", "object", "symbol", "bigint", "boolean", "let", "var",
        "yield", "static", "async", "of", "get", "set", "Array", "Promise", "Record", "Row", "arguments", "eval", "import", "export", "enum", "new",
        "this", "super", "void", "NaN", "Infinity", "globalThis", "defineBackfill", "backfillTable", "isMain", "main", "SCHEMA_SHA256", "IDEMPOTENCY",
        "PENDING_row", "SQL_row", "key", "columns", "uid", "sql", "nullable", "list", "select", "user", "order", "group", "wesley", "written", "ctid",
        "xmin", "tableoid", "oid", "item", "value", "satisfies", "accessor", "intrinsic", "_", "_0", "as", "then", "toJSON", "valueOf", "String",
    ];

    /// <summary>Names of scalars, which an enum may take for itself.</summary>
    internal static readonly string[] Scalars = ["BigInt", "Bytes", "JSON", "DateTime", "Date", "Time", "Decimal", "UUID", "Uint8Array", "Enum"];

    /// <summary>The text as a GraphQL string in which nothing but letters and digits stands for itself.</summary>
    internal static string Quoted(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    private static string Escaped(char c) =>
        char.IsAsciiLetterOrDigit(c) ? $"{c}" : FormattableString.Invariant($"\\u{(int)c:X4}");
}
