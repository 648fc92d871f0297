namespace Wesley.Plugins.RenameDetection;

/// <summary>
/// How much something gone and something new are alike: from 0, nothing in common, to 1. Most pairs are not worth a word, so the
/// reasons are written down only where the caller passes a list for them.
/// </summary>
internal static class Likeness
{
    /// <summary>More of the same, which takes away a part of what is missing to 1.</summary>
    internal static double Plus(double score, double share) => score + ((1 - score) * share);
}
