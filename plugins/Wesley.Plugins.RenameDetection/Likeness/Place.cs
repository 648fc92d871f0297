namespace Wesley.Plugins.RenameDetection;

/// <summary>The same place among the siblings. It makes alike names more likely, and no names alike.</summary>
internal static class Place
{
    private const double Counts = 0.15;

    internal static double Weigh(double score, Suspect gone, Suspect added, List<string>? why)
    {
        if (score == 0 || gone.Place is not { } place || !string.Equals(place, added.Place, StringComparison.Ordinal))
        {
            return score;
        }

        why?.Add(place == "alone" ? "Both stand alone." : $"Both stand {place}.");
        return Likeness.Plus(score, Counts);
    }
}
