using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Whether a JSON value fits a column, lists included.</summary>
internal static class ConstantShape
{
    /// <summary>What is wrong, as the end of a sentence that starts with the value; null when it fits.</summary>
    internal static string? Problem(JsonElement value, StorageType storage, TypeRef type, EnumType? values) =>
        Problem(value, storage, type, values, storage.ListDepth);

    private static string? Problem(JsonElement value, StorageType storage, TypeRef type, EnumType? values, int depth)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return "is null, which is no value";
        }

        if (depth == 0)
        {
            return ConstantScalar.Problem(value, storage, values);
        }

        return value.ValueKind != JsonValueKind.Array ? "is not a list" : ItemProblem(value, storage, type, values, depth);
    }

    private static string? ItemProblem(JsonElement list, StorageType storage, TypeRef type, EnumType? values, int depth)
    {
        var item = type.Item ?? type;
        foreach (var value in list.EnumerateArray())
        {
            // PostgreSQL has no null in the place of an inner array.
            var mayBeNull = !item.Required && depth == 1;
            if (!(mayBeNull && value.ValueKind == JsonValueKind.Null) && Problem(value, storage, item, values, depth - 1) is { } problem)
            {
                return $"has an item that {problem}";
            }
        }

        return depth > 1 && list.EnumerateArray().Select(v => v.GetArrayLength()).Distinct().Count() > 1
            ? "has inner lists of different lengths, which PostgreSQL arrays cannot hold"
            : null;
    }
}
