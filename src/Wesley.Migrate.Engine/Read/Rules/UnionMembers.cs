using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A union consists of object types.</summary>
internal static class UnionMembers
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var union in definitions.Types.Where(t => t.Kind == RawKind.Union))
        foreach (var member in union.Members)
        {
            if (!definitions.ByName.TryGetValue(member.Name, out var type)) Unknown(union, member, definitions, problems);
            else if (type.Kind != RawKind.Object)
                problems.Error(
                    "union-member-not-an-object",
                    $"'{member.Name}' in '{union.Name}' is {Words.A(type.Kind)}.",
                    member.Location,
                    Coordinate.OfMember(union.Name, member.Name),
                    "List object types only.",
                    $"Defined at {type.Location}.");
        }
    }

    private static void Unknown(RawType union, RawMember member, Definitions definitions, Problems problems)
    {
        var near = problems.Nearest(member.Name, definitions.Types.Where(t => t.Kind == RawKind.Object).Select(t => t.Name));
        problems.Warning(
            "union-member-unknown",
            $"'{member.Name}' in '{union.Name}' is not declared.",
            member.Location,
            Coordinate.OfMember(union.Name, member.Name),
            near is null ? $"Declare it, or remove it from '{union.Name}'." : Advice.Meant(near, member.Location));
    }
}
