using System.Globalization;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A checked constant as a TypeScript expression of the column's type.</summary>
internal static class ConstantTypeScript
{
    internal static string Of(JsonElement value, StorageType storage) => List(value, TypeOf(storage), storage.ListDepth);

    // An enum's type is its name, which may be one of the language's own.
    private static string TypeOf(StorageType storage) => storage.Scalar == "Enum" ? "string" : storage.TypeScriptBase;

    private static string List(JsonElement value, string type, int depth) =>
        depth == 0 ? Scalar(value, type) : "[" + string.Join(", ", value.EnumerateArray().Select(v => List(v, type, depth - 1))) + "]";

    private static string Scalar(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        (_, JsonValueKind.Null) => "null",
        ("bigint", _) => Digits(value) + "n",
        ("number", JsonValueKind.String) => value.GetString()!,
        ("unknown", _) => Json(value, top: true),
        (not "number", JsonValueKind.Number) => TypeScriptText.Literal(value.GetRawText()),
        _ => Json(value, top: true),
    };

    private static string Digits(JsonElement value) =>
        long.Parse(value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            .ToString(CultureInfo.InvariantCulture);

    /// <summary>Braces at the top would be a block in an arrow function, so they stand in brackets.</summary>
    private static string Json(JsonElement value, bool top = false) => value.ValueKind switch
    {
        JsonValueKind.String => Tokens.TypeScript(value.GetString()!),
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(v => Json(v))) + "]",
        JsonValueKind.Object when top => "(" + Json(value) + ")",
        JsonValueKind.Object => value.EnumerateObject().Any()
            ? "{ " + string.Join(", ", value.EnumerateObject().Select(m => $"{Tokens.TypeScriptProperty(m.Name)}: {Json(m.Value)}")) + " }"
            : "{}",
        _ => value.GetRawText(),
    };
}
