namespace Wesley.Migrate.Cli.Options;

/// <summary>What happens to questions beside being reported.</summary>
internal sealed record AnswerChoice
{
    /// <summary>Whether they are written into the decisions file.</summary>
    public bool Write { get; init; }

    /// <summary>Whether they are asked on the terminal.</summary>
    public bool Ask { get; init; }
}
