using System.Collections.Immutable;
using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Graphs;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>
/// Puts tables into an order: one that is referred to by a new value comes before the one that refers to it, where that is
/// possible; else by name.
/// </summary>
internal static class TableOrder
{
    internal static StageResult<ImmutableArray<TableBackfill>> Of(Answers answers, SchemaPairing pairing, SchemaPair schemas)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var byType = answers.Fills.ToLookup(f => f.Key.Type, StringComparer.Ordinal);
        var tables = new List<TableBackfill>();
        foreach (var pair in pairing.Tables)
        {
            var built = FillsOfTable.Build(pair, [.. byType[pair.After.Name]], pairing, schemas);
            problems.AddRange(built.Diagnostics);
            ImmutableArray<Field> added = [.. pair.After.Columns.Where(c => pairing.FieldBefore(pair, c.Name) is not { IsColumn: true })];
            if (built.Value.Length > 0 || added.Length > 0)
            {
                tables.Add(new TableBackfill { Id = "", Before = pair.Before, After = pair.After, Fills = built.Value, AddedColumns = added });
            }
        }

        return new() { Value = Numbered(Ordered(tables)), Diagnostics = problems.ToImmutable() };
    }

    private static ImmutableArray<TableBackfill> Ordered(List<TableBackfill> tables)
    {
        var byName = tables.ToDictionary(t => t.After.Name, StringComparer.Ordinal);
        var sorted = TopologicalOrder.Of(tables, t => t.After.Name, t => Needs(t, byName));
        return sorted.Cycle.IsEmpty ? sorted.Order : [.. tables];
    }

    // Optional references do not order tables: cycles of them are normal and are broken by their nulls.
    private static IEnumerable<TableBackfill> Needs(TableBackfill table, Dictionary<string, TableBackfill> byName) =>
        from fill in table.Fills
        where fill.After.Type.Required
        let target = fill.After.References?.Type
        where target is not null && target != table.After.Name && byName.ContainsKey(target)
        select byName[target];

    private static ImmutableArray<TableBackfill> Numbered(ImmutableArray<TableBackfill> tables) =>
        [.. tables.Select((t, i) => t with { Id = $"{(i + 1).ToString("000", CultureInfo.InvariantCulture)}-{FileName.Of(t.After.Name)}" })];
}
