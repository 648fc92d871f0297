using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>
/// Writes the new names of renamed and remapped enum values where rows hold the old ones, in every column of the enum. In place:
/// the stored type stays, and no new name was an old one, so a second run finds nothing.
/// </summary>
internal sealed class RemapValues : IBackfillStrategy
{
    public string Id => "remap-values";

    public ImmutableArray<KindPattern> Claims => [EnumValueRemapped.Kind, "enum.value.renamed"];

    public BackfillOutcome Plan(BackfillRequest request)
    {
        var type = request.Change.Coordinate.Type;
        var first = request.Changes.Where(c => EnumMapping.IsMapped(c) && string.Equals(c.Coordinate.Type, type, StringComparison.Ordinal))
            .OrderBy(c => c.Id, StringComparer.Ordinal).First();
        if (!string.Equals(first.Id, request.Change.Id, StringComparison.Ordinal))
        {
            return new NotNeeded { Reason = $"Covered by {first.Id}: one fill a column writes all values of {type}." };
        }

        var before = request.Pairing.EnumBefore(type)?.Name;
        var mappings = before is null ? [] : EnumMapping.Of(before, request.Changes, request.Pairing);
        ImmutableArray<Fill> fills =
        [
            .. from field in request.Pairing.Fields
               where field is { Before.IsColumn: true, After.IsColumn: true }
               where string.Equals(field.Before.Type.Name, before, StringComparison.Ordinal) && string.Equals(field.After.Type.Name, type, StringComparison.Ordinal)
               where !ConvertColumn.Takes(field.Coordinate, request.Changes)
               select FillOf(field, mappings),
        ];
        return fills.IsEmpty ? new NotNeeded { Reason = $"No column holds values of {type} as they are." } : new FillOutcome { Fills = fills };
    }

    private static Fill FillOf(FieldPair field, ImmutableArray<EnumMapping> mappings)
    {
        var list = field.Before.Type.IsList;
        var old = string.Join(", ", mappings.Select(m => $"'{m.Before}'"));
        var (sql, typeScript) = (EnumMapping.Sql(mappings, ColumnSource.Token), EnumMapping.TypeScript(mappings, ColumnSource.Token));
        return new()
        {
            Coordinate = field.Coordinate,
            Target = FillTarget.ExistingColumn,
            Pending = list ? $"{{target}} && ARRAY[{old}]" : $"{{target}} IN ({old})",
            Value = new()
            {
                Sql = list ? ItemWise.Sql(sql) : sql,
                TypeScript = list ? ItemWise.TypeScript(typeScript, field.Before.Type.ItemsRequired) : typeScript,
                Kind = DefaultKind.StableExpression,
            },
            Reads = [field.After.Name],
            Source = FillSource.Conversion,
            // Nothing in the database stops old code from writing the old value again.
            Barrier = BarrierKind.Application,
        };
    }
}
