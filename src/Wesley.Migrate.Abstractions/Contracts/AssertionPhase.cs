namespace Wesley.Migrate.Abstractions;

/// <summary>When an assertion is evaluated.</summary>
public enum AssertionPhase
{
    /// <summary>In the pre-check, against the old schema.</summary>
    Pre,

    /// <summary>In the post-check, against the new schema.</summary>
    Post,

    /// <summary>When the scripts have ended, before the swap: against the old schema, with what the scripts wrote beside it.</summary>
    Filled,
}
