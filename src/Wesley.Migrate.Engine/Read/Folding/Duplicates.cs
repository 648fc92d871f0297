using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>Names that stand twice where GraphQL wants them once. The parser does not look.</summary>
internal static class Duplicates
{
    internal static void Check(RawType type, Problems problems)
    {
        var (id, what) = Words(type.Kind);
        Members(type.Members, id, what, $"in '{type.Name}'", name => MemberOf(type, name), problems);
        Arguments(type.Directives, Coordinate.OfType(type.Name), problems);
        foreach (var member in type.Members)
        {
            Members(
                member.Arguments,
                "argument-duplicate",
                "Argument",
                $"in the arguments of '{type.Name}.{member.Name}'",
                name => Coordinate.OfArgument(type.Name, member.Name, name),
                problems);
            Arguments(member.Directives, MemberOf(type, member.Name), problems);
        }

        foreach (var (name, first, again) in Repeated(type.Interfaces, i => i.Name))
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

    private static void Members(
        ImmutableArray<RawMember> members,
        string id,
        string what,
        string where,
        Func<string, Coordinate> on,
        Problems problems)
    {
        foreach (var (name, first, again) in Repeated(members, m => m.Name))
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

    private static void Arguments(ImmutableArray<RawDirective> directives, Coordinate on, Problems problems)
    {
        foreach (var directive in directives)
        foreach (var (name, first, again) in Repeated(directive.Arguments, a => a.Name))
        {
            problems.Error(
                "argument-duplicate",
                $"Argument '{name}' of '@{directive.Name}' is given twice.",
                again.Location,
                on,
                "Remove one of them.",
                $"First at {first.Location}.");
        }
    }

    private static IEnumerable<(string Name, T First, T Again)> Repeated<T>(ImmutableArray<T> items, Func<T, string> name)
    {
        if (items.Length < 2) yield break;

        var seen = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.TryAdd(name(item), item)) yield return (name(item), seen[name(item)], item);
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
