namespace Wesley.Migrate.Engine.Findings;

/// <summary>Where a suppression is written.</summary>
public enum SuppressionSource
{
    /// <summary>In a comment of the schema.</summary>
    Inline,

    /// <summary>In the baseline file.</summary>
    Baseline,
}
