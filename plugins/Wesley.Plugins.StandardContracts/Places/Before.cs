using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>What the changes reach in the old schema.</summary>
internal static class Before
{
    /// <summary>Stored columns that a change is about, those that go included.</summary>
    internal static IEnumerable<ColumnPlace> Columns(RuleRequest request) =>
        request.Pairing.Fields
            .Where(p => p.Before.IsColumn && request.ChangesAt(p.Coordinate).Any())
            .Select(p => Place(p.Table.Before, p.Table.After.Coordinate).Column(p.Before, p.Coordinate))
            .Concat(Removed.Columns(request).Select(r => Place(r.Table, r.After?.Coordinate ?? r.Table.Coordinate).Column(r.Field, r.Coordinate)));

    /// <summary>The old form of a column of the new schema; null when it is new or was not stored.</summary>
    internal static ColumnPlace? Of(RuleRequest request, Coordinate after)
    {
        if (after.Member is null || request.Pairing.TableBefore(after.Type) is not { } before || request.Schemas.After.Table(after.Type) is not { } table)
        {
            return null;
        }

        var field = request.Pairing.FieldBefore(new TablePair { Before = before, After = table }, after.Member);
        return field is { IsColumn: true } ? Place(before, table.Coordinate).Column(field, after) : null;
    }

    internal static TablePlace Place(TableType table, Coordinate coordinate) =>
        new() { Type = table, Phase = AssertionPhase.Pre, Coordinate = coordinate };
}
