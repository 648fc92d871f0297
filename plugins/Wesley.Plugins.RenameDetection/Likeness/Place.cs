namespace Wesley.Plugins.RenameDetection;

/// <summary>The same place among the siblings. It makes alike names more likely, and no names alike.</summary>
internal static class Place
{
    private const double Counts = 0.15;

    internal static Likeness Weigh(Likeness likeness, Suspect gone, Suspect added) =>
        likeness.Score > 0 && gone.Place is { } place && string.Equals(place, added.Place, StringComparison.Ordinal)
            ? likeness.Plus(Counts, place == "alone" ? "Both stand alone." : $"Both stand {place}.")
            : likeness;
}
