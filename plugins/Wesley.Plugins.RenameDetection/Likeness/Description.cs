namespace Wesley.Plugins.RenameDetection;

/// <summary>The same description. Two words may be a habit of the writer; more are taken over with what they describe.</summary>
internal static class Description
{
    private const double Counts = 0.5;
    private const int EnoughWords = 3;

    internal static Likeness Weigh(Likeness likeness, Suspect gone, Suspect added) =>
        gone.Description is { } text && string.Equals(text, added.Description, StringComparison.Ordinal)
            && text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length >= EnoughWords
            ? likeness.Plus(Counts, "The descriptions are the same.")
            : likeness;
}
