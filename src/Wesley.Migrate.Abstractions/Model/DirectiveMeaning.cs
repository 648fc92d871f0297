namespace Wesley.Migrate.Abstractions;

/// <summary>
/// What a directive means to the model, whatever its dialect calls it: the closed set that a dialect document chooses from.
/// </summary>
public enum DirectiveMeaning
{
    /// <summary>Kept as written; the dialect gives it no meaning at its place.</summary>
    None,

    /// <summary>The type is a table.</summary>
    Table,

    /// <summary>Names a primary key.</summary>
    PrimaryKey,

    /// <summary>Names a foreign key.</summary>
    ForeignKey,

    /// <summary>Names a uniqueness constraint.</summary>
    Unique,

    /// <summary>Names an index.</summary>
    Index,

    /// <summary>Names the column that separates tenants.</summary>
    Tenant,

    /// <summary>Says what new rows get.</summary>
    Default,

    /// <summary>A stable identity that survives renames.</summary>
    Identity,

    /// <summary>The old name of a renamed element.</summary>
    RenamedFrom,

    /// <summary>A check expression.</summary>
    Check,

    /// <summary>What the values are, such as personal data.</summary>
    Classification,

    /// <summary>Says where a relation leads; the field itself stores nothing.</summary>
    Relation,

    /// <summary>Says who may use rows.</summary>
    Policy,

    /// <summary>The field stores the key of what it names.</summary>
    Reference,

    /// <summary>Values of the type lie inside the rows of others and are no rows of their own.</summary>
    Embedded,

    /// <summary>The column's name in the database, where it is not the field's.</summary>
    ColumnName,
}
