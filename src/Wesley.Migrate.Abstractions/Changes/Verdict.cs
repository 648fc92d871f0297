namespace Wesley.Migrate.Abstractions;

/// <summary>An answer about one context of a change.</summary>
public enum Verdict
{
    /// <summary>Yes, always.</summary>
    Yes,

    /// <summary>It depends on the rows or on a step of the plan.</summary>
    Depends,

    /// <summary>No.</summary>
    No,
}
