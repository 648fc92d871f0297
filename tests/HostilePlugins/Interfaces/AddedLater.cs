namespace Wesley.Migrate.Abstractions;

/// <summary>What the plugin interface of this engine does not have.</summary>
public static class AddedLater
{
    /// <summary>A word of a later version.</summary>
    public static string Word => "later";
}
