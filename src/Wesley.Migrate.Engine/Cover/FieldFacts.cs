using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between a field before and after.</summary>
internal static class FieldFacts
{
    internal static void Add(FactSet facts, Spot at, Field before, Field after, NameMap names)
    {
        facts.Differ(at, SchemaAspect.Name, before.Name, after.Name);
        ArgumentFacts.Add(facts, at, before.Arguments, after.Arguments, names);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);
        facts.Differ(at, SchemaAspect.Deprecation, before.Deprecation, after.Deprecation);
        if (before.IsColumn == after.IsColumn)
        {
            Stored(facts, at, before, after, names);
        }
        else
        {
            // A column that turns into a relation is a column dropped: only what is said about it is left to compare.
            facts.Add(at, SchemaAspect.Stored);
        }
    }

    private static void Stored(FactSet facts, Spot at, Field before, Field after, NameMap names)
    {
        facts.Differ(at, SchemaAspect.ColumnName, before.ColumnName, after.ColumnName);
        facts.FormerName(at, before.Name, after.Name, before.RenamedFrom, after.RenamedFrom);
        facts.Differ(at, SchemaAspect.Uid, before.Uid, after.Uid);
        Shape(facts, at, before.Type, after.Type, names);
        if (!Same(before.Default, after.Default))
        {
            facts.Add(at, SchemaAspect.Default);
        }

        if (Target(before.References, names) != after.References?.Target)
        {
            facts.Add(at, SchemaAspect.ForeignKey);
        }

        facts.Differ(at, SchemaAspect.Check, before.Check, after.Check);
        facts.DifferEach(at, SchemaAspect.Classification, before.Classification, after.Classification);
    }

    private static void Shape(FactSet facts, Spot at, TypeRef before, TypeRef after, NameMap names)
    {
        facts.Differ(at, SchemaAspect.Type, names.TypeText(before.Name), after.Name);
        if (before.Required != after.Required)
        {
            facts.Add(at, SchemaAspect.Required);
        }

        if (before.ListDepth != after.ListDepth)
        {
            facts.Add(at, SchemaAspect.List);
        }
        else if (!SameItems(before.Item, after.Item))
        {
            facts.Add(at, SchemaAspect.ItemsRequired);
        }
    }

    private static bool SameItems(TypeRef? before, TypeRef? after)
    {
        for (; before is not null && after is not null; before = before.Item, after = after.Item)
        {
            if (before.Required != after.Required)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(DefaultValue? before, DefaultValue? after) =>
        before is null || after is null
            ? before is null && after is null
            : before.Kind == after.Kind
                && (string.Equals(before.Sql, after.Sql, StringComparison.Ordinal) || string.Equals(before.Text, after.Text, StringComparison.Ordinal));

    private static Coordinate? Target(ForeignKey? key, NameMap names) =>
        key is null ? null : Coordinate.OfMember(names.TypeText(key.Type), names.MemberText(key.Type, key.Field));
}
