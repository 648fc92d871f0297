using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between a definition that stores no rows before and after.</summary>
internal static class OtherFacts
{
    internal static void Add(FactSet facts, OtherType before, OtherType after, NameMap names)
    {
        var at = new Spot(after.Name);
        if (before.Repeatable != after.Repeatable)
        {
            facts.Add(at, SchemaAspect.Repeatable);
        }

        facts.DifferEach(at, SchemaAspect.Location, before.Locations, after.Locations);
        facts.DifferEach(at, SchemaAspect.Interface, before.Interfaces.Select(names.TypeText), after.Interfaces);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);

        var rest = new Untaken<OtherMember>(after.Members, static m => m.Name);
        foreach (var old in before.Members)
        {
            // What a union holds is a reference, which follows the rename of its type.
            var name = before.Kind == OtherTypeKind.Union ? names.TypeText(old.Name) : old.Name;
            if (rest.Take(name) is { } now)
            {
                Member(facts, Place(after, name), old, now, names);
            }
            else
            {
                facts.Add(Place(after, name), SchemaAspect.Removed);
            }
        }

        foreach (var added in rest.Names)
        {
            facts.Add(Place(after, added), SchemaAspect.Added);
        }
    }

    private static void Member(FactSet facts, Spot at, OtherMember before, OtherMember after, NameMap names)
    {
        facts.DifferType(at, before.Type, after.Type, names);
        facts.Differ(at, SchemaAspect.Default, before.Default, after.Default);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);
        facts.Differ(at, SchemaAspect.Deprecation, before.Deprecation, after.Deprecation);
        ArgumentFacts.Add(facts, at, before.Arguments, after.Arguments, names);
    }

    private static Spot Place(OtherType type, string member) =>
        type.Kind == OtherTypeKind.Directive ? new(type.Name, null, member) : new(type.Name, member);
}
