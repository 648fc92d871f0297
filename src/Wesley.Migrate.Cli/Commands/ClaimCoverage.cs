namespace Wesley.Migrate.Cli.Commands;

/// <summary>Whether a kind of change is taken on. In documents the names are kebab case.</summary>
internal enum ClaimCoverage
{
    /// <summary>By one strategy.</summary>
    Claimed,

    /// <summary>By none, and it asks for nothing.</summary>
    NotNeeded,

    /// <summary>By none, which is what its refusal means.</summary>
    Refused,

    /// <summary>By none, and it asks for values: a run that finds it ends there.</summary>
    Unclaimed,

    /// <summary>By several at the same rank: a run that finds it ends there.</summary>
    Contested,
}
