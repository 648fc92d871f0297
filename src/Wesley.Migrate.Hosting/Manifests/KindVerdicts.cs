namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>The four verdicts of a kind as a manifest names them: yes, depends or no.</summary>
public sealed record KindVerdicts
{
    /// <summary>Do existing rows satisfy the new schema as they are?</summary>
    public required string Rows { get; init; }

    /// <summary>May code of the old version go on writing during the switch-over?</summary>
    public required string Writers { get; init; }

    /// <summary>May code of the old version go on reading after it?</summary>
    public required string Readers { get; init; }

    /// <summary>Is the way back without loss?</summary>
    public required string Rollback { get; init; }
}
