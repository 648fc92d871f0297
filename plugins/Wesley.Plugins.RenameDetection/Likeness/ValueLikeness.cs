namespace Wesley.Plugins.RenameDetection;

/// <summary>How alike two values of an enum are: by name, place and description.</summary>
internal static class ValueLikeness
{
    internal static double Of(Suspect gone, Suspect added, WordWeights weights, List<string>? why)
    {
        var name = NameLikeness.Of(gone.Words, added.Words, weights, why);
        return Description.Weigh(Place.Weigh(name, gone, added, why), gone, added, why);
    }
}
