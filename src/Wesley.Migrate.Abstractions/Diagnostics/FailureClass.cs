namespace Wesley.Migrate.Abstractions;

/// <summary>Which exit code an error leads to.</summary>
public enum FailureClass
{
    /// <summary>A finding about the change itself, such as a narrowing: exit 1.</summary>
    Finding,

    /// <summary>Usage, configuration or a plugin: exit 2.</summary>
    Configuration,

    /// <summary>A decision is missing: exit 3.</summary>
    Decision,

    /// <summary>A schema cannot be read: exit 4.</summary>
    Schema,
}
