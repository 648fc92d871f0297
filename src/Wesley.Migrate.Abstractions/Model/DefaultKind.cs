namespace Wesley.Migrate.Abstractions;

/// <summary>What a default is.</summary>
public enum DefaultKind
{
    /// <summary>A constant.</summary>
    Literal,

    /// <summary>An expression that has one value within a statement, such as <c>now()</c>.</summary>
    StableExpression,

    /// <summary>An expression that may have another value in each row, such as <c>gen_random_uuid()</c>.</summary>
    VolatileExpression,
}
