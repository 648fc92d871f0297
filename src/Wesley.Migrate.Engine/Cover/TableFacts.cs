using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between a table before and after.</summary>
internal static class TableFacts
{
    internal static void Add(FactSet facts, TableType before, TableType after, NameMap names)
    {
        var at = new Spot(after.Name);
        string Mapped(string column) => names.MemberText(before.Name, column);
        string Columns(IEnumerable<string> columns) => string.Join(",", columns.Select(Mapped));

        facts.Differ(at, SchemaAspect.TableName, before.TableName, after.TableName);
        facts.Differ(at, SchemaAspect.PrimaryKey, Columns(before.PrimaryKey), string.Join(",", after.PrimaryKey));
        facts.DifferEach(at, SchemaAspect.Unique, before.UniqueKeys.Select(u => Columns(u.Columns)), after.UniqueKeys.Select(u => u.Subject));
        facts.DifferEach(
            at, SchemaAspect.Index,
            before.Indexes.Select(i => (i with { Columns = [.. i.Columns.Select(Mapped)] }).Subject), after.Indexes.Select(i => i.Subject));
        facts.FormerName(at, before.Name, after.Name, before.RenamedFrom, after.RenamedFrom);
        facts.Differ(at, SchemaAspect.Uid, before.Uid, after.Uid);
        facts.Differ(at, SchemaAspect.Tenant, before.TenantBy is null ? null : Mapped(before.TenantBy), after.TenantBy);
        facts.Differ(at, SchemaAspect.Check, before.Check, after.Check);
        facts.DifferEach(at, SchemaAspect.Classification, before.Classification, after.Classification);
        facts.DifferEach(at, SchemaAspect.Interface, before.Interfaces.Select(names.TypeText), after.Interfaces);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);
        Members(facts, before, after, names);
    }

    private static void Members(FactSet facts, TableType before, TableType after, NameMap names)
    {
        var rest = new Untaken<Field>(after.Fields, static f => f.Name);
        foreach (var old in before.Fields)
        {
            if (names.Member(before.Name, old.Name) is { } now && rest.Take(now) is { } paired)
            {
                FieldFacts.Add(facts, new(after.Name, now), old, paired, names);
            }
            else
            {
                facts.Add(new(after.Name, old.Name), SchemaAspect.Removed);
            }
        }

        foreach (var added in rest.Names)
        {
            facts.Add(new(after.Name, added), SchemaAspect.Added);
        }
    }
}
