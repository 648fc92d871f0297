namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>A kind of change as a manifest names it.</summary>
public sealed record KindEntry
{
    /// <summary>The kind.</summary>
    public required string Kind { get; init; }

    /// <summary>What it asks of existing rows, lower case.</summary>
    public required string Effect { get; init; }

    /// <summary>How much its findings weigh unless the user says otherwise, lower case; null follows from the effect.</summary>
    public string? Level { get; init; }

    /// <summary>A few words, as a heading; null when the manifest does not say.</summary>
    public string? Title { get; init; }

    /// <summary>One sentence: what has happened.</summary>
    public string? Purpose { get; init; }

    /// <summary>The four verdicts.</summary>
    public KindVerdicts? Verdicts { get; init; }

    /// <summary>The kind that the same edit the other way round gives.</summary>
    public string? Mirror { get; init; }

    /// <summary>Why there is no mirror, or why its own mirror is another kind.</summary>
    public string? MirrorWaiver { get; init; }
}
