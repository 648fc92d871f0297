namespace Wesley.Migrate.Engine.Read;

/// <summary>One SDL source: the name the user knows it by and its text with LF line ends and no byte order mark.</summary>
public sealed record SourceText
{
    /// <summary>The name, with forward slashes, as given on the command line.</summary>
    public required string Name { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
