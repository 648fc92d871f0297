namespace Wesley.Plugins.RenameDetection;

/// <summary>The same description. Two words may be a habit of the writer; more are taken over with what they describe.</summary>
internal static class Description
{
    private const double Counts = 0.5;
    private const int EnoughWords = 3;

    internal static double Weigh(double score, Suspect gone, Suspect added, List<string>? why)
    {
        if (gone.Description is not { } text
            || !string.Equals(text, added.Description, StringComparison.Ordinal)
            || text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length < EnoughWords)
        {
            return score;
        }

        why?.Add("The descriptions are the same.");
        return Likeness.Plus(score, Counts);
    }
}
