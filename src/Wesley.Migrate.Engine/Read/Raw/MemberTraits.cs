using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Folding;

namespace Wesley.Migrate.Engine.Read.Raw;

/// <summary>
/// What there is among the members of a definition, looked up while they are made. Most definitions of a large schema have
/// nothing of what a rule is about, and to find that out member by member, once for each rule, costs more than the rules.
/// </summary>
[Flags]
internal enum MemberTraits
{
    None = 0,

    /// <summary>A member has arguments.</summary>
    Arguments = 1,

    /// <summary>A member or an argument of one has a directive.</summary>
    Directives = 2,

    /// <summary>A member or an argument of one has a name that GraphQL keeps for itself.</summary>
    ReservedNames = 4,

    /// <summary>Two members have one name.</summary>
    RepeatedNames = 8,
}

/// <summary>How they are found.</summary>
internal static class MemberTraitsExtensions
{
    extension(MemberTraits)
    {
        internal static MemberTraits Of(ImmutableArray<RawMember> members)
        {
            var traits = Repetitions.Any(members, static m => m.Name) ? MemberTraits.RepeatedNames : MemberTraits.None;
            foreach (var member in members)
            {
                traits |= OfOne(member);
                if (member.Arguments.IsEmpty) continue;

                traits |= MemberTraits.Arguments;
                foreach (var argument in member.Arguments)
                {
                    traits |= OfOne(argument);
                }
            }

            return traits;
        }
    }

    private static MemberTraits OfOne(RawMember member) =>
        (member.Directives.IsEmpty ? MemberTraits.None : MemberTraits.Directives)
        | (member.Name.StartsWith("__", StringComparison.Ordinal) ? MemberTraits.ReservedNames : MemberTraits.None);
}
