namespace Wesley.Migrate.Engine.Operations;

/// <summary>Constraints that a migration finds by their columns.</summary>
public enum ConstraintSort
{
    /// <summary>The primary key; a table has one, whatever its columns.</summary>
    PrimaryKey,

    /// <summary>A uniqueness constraint, or a unique index without one.</summary>
    Unique,

    /// <summary>A foreign key of the table.</summary>
    ForeignKey,

    /// <summary>Foreign keys of any table that refer to the columns.</summary>
    ReferenceTo,

    /// <summary>An index that demands nothing.</summary>
    Index,
}
