namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What an argument is for, whatever its dialect calls it.</summary>
internal enum ArgumentRole
{
    None,

    /// <summary>A name in the database or in the old schema.</summary>
    Name,

    /// <summary>A key's fields.</summary>
    Fields,

    /// <summary>What a foreign key refers to: table or type, a dot, a column.</summary>
    Target,

    /// <summary>A column of the same type.</summary>
    Column,

    /// <summary>An index's access method.</summary>
    Method,

    /// <summary>A constant, or text.</summary>
    Value,

    /// <summary>SQL.</summary>
    Expression,
}
