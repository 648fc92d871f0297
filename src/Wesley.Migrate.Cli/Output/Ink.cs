namespace Wesley.Migrate.Cli.Output;

/// <summary>What a piece of text is, for those who see colours. Nothing is said by colour alone.</summary>
internal enum Ink
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>Beside the point.</summary>
    Faint,

    /// <summary>Something new.</summary>
    Added,

    /// <summary>Something gone, or an error.</summary>
    Removed,

    /// <summary>Something different, or a warning.</summary>
    Changed,
}
