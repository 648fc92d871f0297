using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Graphs;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>
/// Two new required references to each other: whichever row is written first would refer to one that is not there yet.
/// Optional references and existing ones may form cycles as they like.
/// </summary>
internal static class RequiredReferenceCycle
{
    internal static ImmutableArray<Diagnostic> Of(ImmutableArray<Change> changes, SchemaPair schemas)
    {
        var arrows = New(changes, schemas).ToLookup(a => a.From.Name, StringComparer.Ordinal);
        TableType[] tables = [.. schemas.After.Tables.Where(t => arrows.Contains(t.Name))];
        var sorted = TopologicalOrder.Of(tables, t => t.Name, t => arrows[t.Name].Where(a => arrows.Contains(a.To)).Select(a => schemas.After.Table(a.To)!));
        return sorted.Cycle.IsEmpty ? [] : [Problem(sorted.Cycle, arrows)];
    }

    private static IEnumerable<(TableType From, Field Field, string To)> New(ImmutableArray<Change> changes, SchemaPair schemas)
    {
        var added = changes.Where(c => c.Explains.Any(f => f.Aspect is SchemaAspect.Added or SchemaAspect.Required or SchemaAspect.ForeignKey))
            .Select(c => c.Coordinate).ToHashSet();
        return
            from table in schemas.After.Tables
            from field in table.Columns
            let target = field.References?.Type
            where target is not null && field.Type.Required && target != table.Name
            where added.Contains(table.Coordinate) || added.Contains(Coordinate.OfMember(table.Name, field.Name))
            select (table, field, target);
    }

    private static Diagnostic Problem(ImmutableArray<TableType> cycle, ILookup<string, (TableType From, Field Field, string To)> arrows)
    {
        var steps = cycle.Zip(cycle.Skip(1), (from, to) => arrows[from.Name].First(a => a.To == to.Name)).ToArray();
        var path = string.Join(" -> ", steps.Select(s => $"{s.From.Name}.{s.Field.Name}").Append($"{steps[0].From.Name}.{steps[0].Field.Name}"));
        return new()
        {
            Id = "reference-cycle",
            Severity = Severity.Error,
            Coordinate = Coordinate.OfMember(steps[0].From.Name, steps[0].Field.Name),
            AfterLocation = steps[0].Field.Location,
            Message = $"New required references need each other: {path}.",
            Notes = [.. steps.Skip(1).Select(s => $"{s.From.Name}.{s.Field.Name} is at {s.Field.Location}")],
            NextStep = $"make one of them optional for this migration (for instance {steps[0].From.Name}.{steps[0].Field.Name}: {steps[0].Field.Type.ToString().TrimEnd('!')}), and required in the next one",
        };
    }
}
