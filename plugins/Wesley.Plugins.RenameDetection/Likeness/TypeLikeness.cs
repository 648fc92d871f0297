namespace Wesley.Plugins.RenameDetection;

/// <summary>How alike two tables or two enums are: by name, by what they hold, by who uses them.</summary>
internal sealed class TypeLikeness(WordWeights words, WordWeights members, TypeUsers users)
{
    /// <summary>The share of a perfect name or of perfect members. One alone can carry a question, half of each as well.</summary>
    private const double Counts = 0.65;
    private const double UsersCount = 0.5;

    /// <summary>So many members that few others have count in full; an id and a name are no evidence.</summary>
    private const double EnoughMembers = 4;

    // By suspect: what all of its members weigh.
    private readonly Dictionary<Suspect, double> _known = [];

    internal double Of(Suspect gone, Suspect added, List<string>? why)
    {
        var name = NameLikeness.Of(gone.Words, added.Words, words, why);
        var (same, common) = Shared(gone, added);
        var overlap = same == 0 ? 0 : common / (Weight(gone) + Weight(added) - common) * Math.Min(1, common / EnoughMembers);
        var score = 1 - ((1 - (Counts * name)) * (1 - (Counts * overlap)));
        if (same > 0)
        {
            why?.Add($"{same} of {gone.Members.Length + added.Members.Length - same} members are the same.");
        }

        var (moved, had) = users.Of(gone.Coordinate.Type, added.Coordinate.Type);
        if (moved > 0)
        {
            why?.Add($"{moved} of {had} fields that had the type {gone.Coordinate} have {added.Coordinate} now.");
            score = Likeness.Plus(score, UsersCount * moved / had);
        }

        return Description.Weigh(score, gone, added, why);
    }

    private (int Same, double Weight) Shared(Suspect gone, Suspect added)
    {
        var (same, weight) = (0, 0.0);
        foreach (var member in gone.Members)
        {
            if (added.Holds(member))
            {
                (same, weight) = (same + 1, weight + members[member]);
            }
        }

        return (same, weight);
    }

    private double Weight(Suspect suspect) =>
        _known.TryGetValue(suspect, out var weight) ? weight : _known[suspect] = suspect.Members.Sum(m => members[m]);
}
