using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>The differences between a definition that stores no rows before and after.</summary>
internal static class OtherFacts
{
    internal static void Add(FactSet facts, OtherType before, OtherType after, NameMap names)
    {
        var at = after.Coordinate;
        facts.Differ(at, SchemaAspect.Signature, before.Shape, after.Shape);
        facts.DifferEach(at, SchemaAspect.Interface, before.Interfaces.Select(names.TypeText), after.Interfaces);
        facts.Directives(at, before.Directives, after.Directives);
        facts.Differ(at, SchemaAspect.Description, before.Description, after.Description);

        var rest = after.Members.ToDictionary(m => m.Name, StringComparer.Ordinal);
        foreach (var old in before.Members)
        {
            if (rest.Remove(old.Name, out var now))
            {
                var member = Member(after, now.Name);
                facts.Differ(member, SchemaAspect.Signature, old.Signature, now.Signature);
                facts.Directives(member, old.Directives, now.Directives);
                facts.Differ(member, SchemaAspect.Description, old.Description, now.Description);
            }
            else
            {
                facts.Add(Member(after, old.Name), SchemaAspect.Removed);
            }
        }

        foreach (var added in rest.Keys)
        {
            facts.Add(Member(after, added), SchemaAspect.Added);
        }
    }

    private static Coordinate Member(OtherType type, string member) =>
        type.Kind == OtherTypeKind.Directive ? Coordinate.OfArgument(type.Name, null, member) : Coordinate.OfMember(type.Name, member);
}
