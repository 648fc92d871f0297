using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>Two underscores at the start belong to GraphQL's introspection.</summary>
internal static class ReservedNames
{
    internal static void Check(Definitions definitions, Problems problems)
    {
        foreach (var type in definitions.Types.Concat(definitions.DeclaredDirectives))
        {
            var on = Coordinate.OfType(type.Name);
            Check(type.Name.TrimStart('@'), type.Location, on, null, problems);
            if (type.Kind == RawKind.Union || !type.Traits.HasFlag(MemberTraits.ReservedNames)) continue;

            Check(type.Members, on, problems);
            foreach (var member in type.Members.Where(m => !m.Arguments.IsEmpty)) Check(member.Arguments, on, problems);
        }
    }

    private static void Check(ImmutableArray<RawMember> members, Coordinate on, Problems problems)
    {
        foreach (var member in members.Where(m => IsReserved(m.Name)))
        {
            var name = "_" + member.Name.TrimStart('_');
            Check(member.Name, member.Location, on, members.Any(m => m.Name == name) ? null : Advice.Write(name, member.Location), problems);
        }
    }

    private static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);

    /// <param name="name">The name.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="on">What it belongs to.</param>
    /// <param name="edit">Another name, where that is no work elsewhere: a type is named wherever it is used.</param>
    /// <param name="problems">Takes what is found.</param>
    private static void Check(string name, SourceLocation at, Coordinate on, SuggestedEdit? edit, Problems problems)
    {
        if (IsReserved(name))
            problems.Warning(
                "name-reserved",
                $"'{name}' starts with two underscores, which GraphQL keeps for itself.",
                at,
                on,
                new Advice("Start it with one underscore or none.", edit));
    }
}
