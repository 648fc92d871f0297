using System.Collections.Immutable;

namespace Wesley.Plugins.RenameDetection;

/// <summary>How alike two tables or two enums are: by name, by what they hold, by who uses them.</summary>
internal static class TypeLikeness
{
    /// <summary>The share of a perfect name or of perfect members. One alone can carry a question, half of each as well.</summary>
    private const double Counts = 0.65;
    private const double UsersCount = 0.5;

    /// <summary>So many members that few others have count in full; an id and a name are no evidence.</summary>
    private const double EnoughMembers = 4;

    internal static Likeness Of(Suspect gone, Suspect added, WordWeights words, WordWeights members, TypeUsers users)
    {
        var name = NameLikeness.Of(gone.Words, added.Words, words);
        var all = gone.Members.Union(added.Members, StringComparer.Ordinal).ToList();
        ImmutableArray<string> same = [.. gone.Members.Intersect(added.Members, StringComparer.Ordinal)];
        var common = same.Sum(m => members[m]);
        var overlap = all.Count == 0 ? 0 : common / all.Sum(m => members[m]) * Math.Min(1, common / EnoughMembers);
        var likeness = new Likeness { Score = 1 - ((1 - (Counts * name.Score)) * (1 - (Counts * overlap))), Reasons = name.Reasons };
        if (!same.IsEmpty)
        {
            likeness = likeness.Noting($"{same.Length} of {all.Count} members are the same.");
        }

        var (moved, had) = users.Of(gone.Coordinate.Type, added.Coordinate.Type);
        if (moved > 0)
        {
            likeness = likeness.Plus(UsersCount * moved / had, $"{moved} of {had} fields that had the type {gone.Coordinate} have {added.Coordinate} now.");
        }

        return Description.Weigh(likeness, gone, added);
    }
}
