namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>What an assertion came to.</summary>
public enum RowVerdict
{
    /// <summary>No row fails, or not more than are accepted.</summary>
    Holds,

    /// <summary>Rows fail.</summary>
    Broken,

    /// <summary>Rows cannot tell, or were not given: nothing was looked at.</summary>
    Skipped,
}
