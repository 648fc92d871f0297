namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What a directive family can mean to the model. The closed set that a dialect chooses from.</summary>
internal enum DirectiveMeaning
{
    /// <summary>Kept as written; other stages may read it.</summary>
    None,

    /// <summary>The type is a table.</summary>
    Table,

    PrimaryKey,

    ForeignKey,

    Unique,

    Index,

    Tenant,

    Default,

    /// <summary>A stable identity that survives renames.</summary>
    Identity,

    RenamedFrom,

    Check,

    /// <summary>What the values are, such as personal data. The family's name is the class.</summary>
    Classification,

    /// <summary>The field is answered from another table and stores nothing.</summary>
    Relation,
}
