namespace Wesley.Plugins.RenameDetection;

/// <summary>How alike two suspects are, from 0 to 1.</summary>
/// <param name="gone">The one in the old version only.</param>
/// <param name="added">The one in the new version only.</param>
/// <param name="why">Takes what speaks for it and against it; null where nobody asks.</param>
internal delegate double Compare(Suspect gone, Suspect added, List<string>? why);
