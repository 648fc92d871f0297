using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>A whole script and the claim that it answers.</summary>
public sealed record OwnedScript
{
    /// <summary>The claim.</summary>
    public required ClaimedChange Claim { get; init; }

    /// <summary>The script.</summary>
    public required ScriptOutcome Script { get; init; }

    /// <summary>The table it works on, as it is stored before.</summary>
    public required TableType Before { get; init; }
}
