using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>A stored enum value that has to become another one.</summary>
internal sealed record EnumMapping
{
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>All mappings of an old enum, from renamed and remapped values.</summary>
    internal static ImmutableArray<EnumMapping> Of(string oldEnum, ImmutableArray<Change> changes, SchemaPairing pairing) =>
    [
        .. changes
            .Where(change => IsMapped(change) && string.Equals(pairing.EnumBefore(change.Coordinate.Type)?.Name, oldEnum, StringComparison.Ordinal))
            .Select(Of)
            .OrderBy(mapping => mapping.Before, StringComparer.Ordinal),
    ];

    private static EnumMapping Of(Change change) => change.From is { Member: { } old }
        ? new() { Before = old, After = change.Coordinate.Member! }
        : new() { Before = change.Coordinate.Member!, After = change.After! };

    internal static bool IsMapped(Change change) => change.Kind.Id is EnumValueRemapped.Kind or "enum.value.renamed";

    /// <summary>The value as it is to be, in SQL.</summary>
    internal static string Sql(ImmutableArray<EnumMapping> mappings, string value) =>
        mappings.IsEmpty ? value : $"CASE {value} {string.Join(" ", mappings.Select(m => $"WHEN '{m.Before}' THEN '{m.After}'"))} ELSE {value} END";

    /// <summary>The value as it is to be, in TypeScript.</summary>
    internal static string TypeScript(ImmutableArray<EnumMapping> mappings, string value) =>
        mappings.IsEmpty ? value : $"({string.Concat(mappings.Select(m => $"{value} === \"{m.Before}\" ? \"{m.After}\" : "))}{value})";
}
