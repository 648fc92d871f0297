namespace Wesley.Migrate.Engine.Findings;

/// <summary>How much a finding weighs, once the policy has been asked.</summary>
public enum FindingLevel
{
    /// <summary>Not worth a word.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth a look before the migration runs.</summary>
    Warning,

    /// <summary>Has to be settled first.</summary>
    Error,
}
