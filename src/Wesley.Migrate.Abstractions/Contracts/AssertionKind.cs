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

    /// <summary>A number is as large as it was before its column got another type.</summary>
    RangeKept,

    /// <summary>What the scripts wrote is the value that was to be written.</summary>
    BackfillRight,

    /// <summary>There are as many rows as before.</summary>
    RowCount,

    /// <summary>Columns that nothing fills hold what they held before.</summary>
    Untouched,

    /// <summary>New rows get the default that the schema says.</summary>
    Default,

    /// <summary>What a sequence gives next is not taken yet.</summary>
    Sequence,
}
