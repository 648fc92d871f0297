using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Defaults;

/// <summary>Constants of list type.</summary>
internal static class ListLiterals
{
    internal static LiteralResult Read(RawValue value, DefaultTarget target)
    {
        if (IsEmpty(value)) return LiteralResult.Of("'{}'", "[]");
        if (value.Kind != RawValueKind.List) return LiteralResult.Needs("a list such as []");

        var item = target with { Type = target.Type.Item! };
        var items = value.Items.Select(i => Item(i, item)).ToImmutableArray();
        if (items.FirstOrDefault(i => i.Literal is null) is { Wanted: { } wanted }) return LiteralResult.Needs($"a list whose items are each {wanted}");
        if (item.Type.IsList && !IsBox(value.Items)) return LiteralResult.Needs("inner lists of one length and not empty, as PostgreSQL stores no others");

        return LiteralResult.Of(
            $"ARRAY[{string.Join(", ", items.Select(i => i.Literal!.Sql))}]",
            $"[{string.Join(",", items.Select(i => i.Literal!.Json))}]");
    }

    private static LiteralResult Item(RawValue value, DefaultTarget item) =>
        value.Kind == RawValueKind.Null ? (item.Type.Required || item.Type.IsList ? LiteralResult.Needs("not null") : LiteralResult.Of("NULL", "null"))
        : item.Type.IsList ? Read(value, item)
        : ScalarLiterals.Read(value, item);

    /// <summary>The empty list, also as people write it for PostgreSQL.</summary>
    private static bool IsEmpty(RawValue value) =>
        value is { Kind: RawValueKind.List, Items.IsEmpty: true } || value is { Kind: RawValueKind.String, Text: "{}" or "[]" };

    private static bool IsBox(ImmutableArray<RawValue> lists) =>
        lists.All(l => l.Kind == RawValueKind.List && !l.Items.IsEmpty && l.Items.Length == lists[0].Items.Length);
}
