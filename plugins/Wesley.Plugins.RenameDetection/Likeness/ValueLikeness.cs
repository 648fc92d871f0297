namespace Wesley.Plugins.RenameDetection;

/// <summary>How alike two values of an enum are: by name, place and description.</summary>
internal static class ValueLikeness
{
    internal static Likeness Of(Suspect gone, Suspect added, WordWeights weights) =>
        Description.Weigh(Place.Weigh(NameLikeness.Of(gone.Words, added.Words, weights), gone, added), gone, added);
}
