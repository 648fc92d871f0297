namespace Wesley.Migrate.Abstractions;

/// <summary>What an assertion reads.</summary>
public enum AssertionMode
{
    /// <summary>The database's catalog only.</summary>
    Catalog,

    /// <summary>Every row.</summary>
    Full,
}
