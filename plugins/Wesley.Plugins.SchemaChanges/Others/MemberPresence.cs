using Wesley.Migrate.Abstractions;
using Wesley.Plugins.SchemaChanges.Detection;

namespace Wesley.Plugins.SchemaChanges.Others;

/// <summary>Members of definitions without rows that are in one version only.</summary>
internal static class MemberPresence
{
    internal static Detector Instance { get; } = PairDetector.Of(
        "member-presence",
        [.. OtherWords.WithMembers.Select(MemberKinds.Added), .. OtherWords.WithMembers.Select(MemberKinds.Removed)],
        request => OtherPair.All(request).SelectMany(Compare));

    private static IEnumerable<Change> Compare(OtherPair pair) =>
    [
        .. pair.Added.Select(member => Of(pair, member, MemberKinds.Added(pair.After.Kind), SchemaAspect.Added) with
        {
            After = Print(member),
            AfterLocation = member.Location,
        }),
        .. pair.Removed.Select(member => Of(pair, member, MemberKinds.Removed(pair.After.Kind), SchemaAspect.Removed) with
        {
            Before = Print(member),
            BeforeLocation = member.Location,
        }),
    ];

    private static Change Of(OtherPair pair, OtherMember member, ChangeKindInfo kind, string aspect)
    {
        var coordinate = OtherCoordinate.Of(pair.After, member);
        return new() { Kind = kind.Kind, Coordinate = coordinate, Explains = [SchemaFact.Of(coordinate, aspect)] };
    }

    private static string Print(OtherMember member) =>
        member.Type is not { } type ? member.Name : member.Default is null ? type.ToString() : $"{type} = {member.Default}";
}
