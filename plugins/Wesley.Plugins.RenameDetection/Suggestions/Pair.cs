using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>A possible rename.</summary>
internal sealed class Pair(Suspect gone, Suspect added, double likeness)
{
    public Suspect Gone { get; } = gone;

    public Suspect Added { get; } = added;

    /// <summary>The score as it is shown. What looks equal is equal: nobody is ranked by a digit that nobody sees.</summary>
    public decimal Score { get; } = Math.Round((decimal)likeness, 2, MidpointRounding.AwayFromZero);

    internal Decision Answer(DecisionKind kind) => new() { Kind = kind, At = Added.Coordinate, From = Gone.Coordinate };

    /// <summary>What speaks for it and against it.</summary>
    internal ImmutableArray<string> Reasons(Compare compare)
    {
        var why = new List<string>();
        compare(Gone, Added, why);
        return [.. why];
    }
}
