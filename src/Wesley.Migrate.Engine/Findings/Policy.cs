namespace Wesley.Migrate.Engine.Findings;

/// <summary>What the user says about findings: how much each weighs.</summary>
public sealed record Policy
{
    /// <summary>Nothing said: every finding weighs what its catalogue entry says.</summary>
    public static Policy Default { get; } = new();
}
