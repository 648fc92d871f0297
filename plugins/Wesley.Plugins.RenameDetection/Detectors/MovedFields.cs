using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// A new field whose uid another table's field had before. Its values would have to come through a join, so it stays removed and
/// added, and the plan says that the uid was seen.
/// </summary>
internal static class MovedFields
{
    internal static IEnumerable<Diagnostic> Of(ImmutableArray<Element> added, DetectionRequest request)
    {
        var holders =
            (from table in request.Schemas.Before.Tables
             from field in table.Fields
             where field.Uid is not null
             select (Table: table, Field: field)).ToLookup(h => h.Field.Uid, StringComparer.Ordinal);
        return
            from element in added
            where element.Uid is not null
            let own = request.Pairing.TableBefore(element.Coordinate.Type)?.Name
            let origin = holders[element.Uid].FirstOrDefault(h => !string.Equals(h.Table.Name, own, StringComparison.Ordinal))
            where origin.Field is not null && !holders[element.Uid].Any(h => string.Equals(h.Table.Name, own, StringComparison.Ordinal))
            select Moved(element, Coordinate.OfMember(origin.Table.Name, origin.Field.Name), origin.Field.Location);
    }

    private static Diagnostic Moved(Element to, Coordinate from, SourceLocation location) => new()
    {
        Id = "field-moved",
        Severity = Severity.Info,
        Plugin = RenameDetectionPlugin.Id,
        Coordinate = to.Coordinate,
        BeforeLocation = location,
        AfterLocation = to.Location,
        Message = $"{to.Coordinate} carries the uid \"{to.Uid}\" of {from}, in another type; values are not carried over between tables.",
        NextStep = $"Give {to.Coordinate} its values with a fill decision, or keep the field in {from.Type}.",
    };
}
