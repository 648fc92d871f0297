namespace Wesley.Migrate.Abstractions;

/// <summary>What an assertion looks at. In documents the names are kebab case.</summary>
public enum AssertionKind
{
    /// <summary>The table is there.</summary>
    TablePresent,

    /// <summary>The column is there.</summary>
    FieldPresent,

    /// <summary>The table or column is no longer there.</summary>
    FieldAbsent,

    /// <summary>The column has the stored type.</summary>
    Type,

    /// <summary>No null where a value is required.</summary>
    Nullability,

    /// <summary>No null item where items are required.</summary>
    ListItems,

    /// <summary>Every old value can be converted.</summary>
    Castable,

    /// <summary>Only the enum's values.</summary>
    EnumValues,

    /// <summary>Every reference has its row.</summary>
    References,

    /// <summary>No value twice.</summary>
    Unique,

    /// <summary>No row is still waiting for its value.</summary>
    BackfillComplete,

    /// <summary>Nothing is left in what will be dropped.</summary>
    NothingLeft,

    /// <summary>Nothing that only the migration needed is left in the database.</summary>
    NoLeftovers,
}
