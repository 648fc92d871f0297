namespace Wesley.Migrate.Abstractions;

/// <summary>What a change asks of existing rows.</summary>
public enum DataEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>New values must be written; exactly one strategy has to claim it.</summary>
    Backfill,

    /// <summary>Nothing is written, but rows may break the new rule; a contract looks first.</summary>
    Check,

    /// <summary>Values would be lost or fail; refused unless a strategy claims it.</summary>
    Refuse,

    /// <summary>Stored values are given up.</summary>
    Destroy,
}
