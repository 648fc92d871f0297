namespace Wesley.Migrate.Abstractions;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth a look before the migration runs.</summary>
    Warning,

    /// <summary>Ends the run after its stage.</summary>
    Error,
}
