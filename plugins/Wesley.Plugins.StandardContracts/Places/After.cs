using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>What the changes reach in the new schema.</summary>
internal static class After
{
    /// <summary>Stored columns that a change is about, and all columns of a table that is new.</summary>
    internal static IEnumerable<ColumnPlace> Columns(RuleRequest request) =>
        from table in request.Schemas.After.Tables
        let whole = request.ChangesAt(table.Coordinate).Any(c => IsNew(request, table))
        from field in table.Columns
        let coordinate = Coordinate.OfMember(table.Name, field.Name)
        where whole || request.ChangesAt(coordinate).Any()
        select Place(table).Column(field, coordinate);

    internal static TablePlace Place(TableType table) => new() { Type = table, Phase = AssertionPhase.Post, Coordinate = table.Coordinate };

    internal static bool IsNew(RuleRequest request, TableType table) => request.Pairing.TableBefore(table.Name) is null;
}
