using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A constant in both forms.</summary>
internal static class Constants
{
    internal static ValueExpression Value(JsonElement value, StorageType storage) => new()
    {
        Kind = DefaultKind.Literal,
        Sql = ConstantSql.Of(value, storage),
        // Bytes have no literal in TypeScript.
        TypeScript = storage is { Scalar: not "Enum", TypeScriptBase: "Uint8Array" } ? null : ConstantTypeScript.Of(value, storage),
    };

    internal static ValueExpression Value(string json, StorageType storage)
    {
        using var document = JsonDocument.Parse(json);
        return Value(document.RootElement, storage);
    }
}
