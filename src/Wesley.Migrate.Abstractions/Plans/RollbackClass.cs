namespace Wesley.Migrate.Abstractions;

/// <summary>Whether something can be undone. In documents the names are kebab case.</summary>
public enum RollbackClass
{
    /// <summary>Nothing is lost.</summary>
    Reversible,

    /// <summary>Only while a shadow or an archive is kept.</summary>
    ReversibleWithRetainedData,

    /// <summary>Until rows of the new shape exist.</summary>
    ReversibleUntil,

    /// <summary>Not at all.</summary>
    Irreversible,
}
