using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>Names that stand twice where GraphQL wants them once. The parser does not look.</summary>
internal static class Duplicates
{
    internal static void Check(RawType type, Problems problems)
    {
        if (type.Traits.HasFlag(MemberTraits.RepeatedNames)) Members(type, problems);
        Arguments(type.Directives, type, null, problems);
        if ((type.Traits & (MemberTraits.Arguments | MemberTraits.Directives)) != 0) ArgumentsOfMembers(type, problems);

        foreach (var (name, first, again) in Repetitions.Of(type.Interfaces, i => i.Name))
        {
            problems.Error(
                "interface-duplicate",
                $"'{type.Name}' implements '{name}' twice.",
                again.Location,
                Coordinate.OfType(type.Name),
                "Remove one of them.",
                $"First at {first.Location}.");
        }
    }

    private static void Members(RawType type, Problems problems)
    {
        var (id, what) = Words(type.Kind);
        Members(type.Members, id, what, $"in '{type.Name}'", name => MemberOf(type, name), problems);
    }

    private static void ArgumentsOfMembers(RawType type, Problems problems)
    {
        foreach (var member in type.Members)
        {
            if (Repetitions.Any(member.Arguments, a => a.Name)) Arguments(member, type, problems);
            Arguments(member.Directives, type, member, problems);
        }
    }

    private static void Arguments(RawMember field, RawType type, Problems problems) => Members(
        field.Arguments,
        "argument-duplicate",
        "Argument",
        $"in the arguments of '{type.Name}.{field.Name}'",
        name => Coordinate.OfArgument(type.Name, field.Name, name),
        problems);

    private static void Members(
        ImmutableArray<RawMember> members,
        string id,
        string what,
        string where,
        Func<string, Coordinate> on,
        Problems problems)
    {
        foreach (var (name, first, again) in Repetitions.Of(members, m => m.Name))
        {
            problems.Error(
                id,
                $"{what} '{name}' stands twice {where}.",
                again.Location,
                on(name),
                "Remove or rename one of them.",
                $"First at {first.Location}.");
        }
    }

    private static void Arguments(ImmutableArray<RawDirective> directives, RawType type, RawMember? member, Problems problems)
    {
        foreach (var directive in directives)
        foreach (var (name, first, again) in Repetitions.Of(directive.Arguments, a => a.Name))
        {
            problems.Error(
                "argument-duplicate",
                $"Argument '{name}' of '@{directive.Name}' is given twice.",
                again.Location,
                member is null ? Coordinate.OfType(type.Name) : MemberOf(type, member.Name),
                "Remove one of them.",
                $"First at {first.Location}.");
        }
    }

    private static Coordinate MemberOf(RawType type, string member) =>
        type.Kind == RawKind.Directive ? Coordinate.OfArgument(type.Name, null, member) : Coordinate.OfMember(type.Name, member);

    private static (string Id, string What) Words(RawKind kind) => kind switch
    {
        RawKind.Enum => ("enum-value-duplicate", "Enum value"),
        RawKind.Union => ("union-member-duplicate", "Union member"),
        RawKind.Directive => ("argument-duplicate", "Argument"),
        RawKind.Schema => ("root-duplicate", "Operation"),
        _ => ("field-duplicate", "Field"),
    };
}
