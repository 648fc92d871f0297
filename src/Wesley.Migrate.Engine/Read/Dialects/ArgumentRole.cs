namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What an argument is for, whatever its dialect calls it.</summary>
internal enum ArgumentRole
{
    None,

    /// <summary>A name in the database or in the old schema, or of a relation.</summary>
    Name,

    /// <summary>A key's fields.</summary>
    Fields,

    /// <summary>A key's further fields, after the field that the directive stands on.</summary>
    MoreFields,

    /// <summary>The field of the same type that stores what a relation refers to.</summary>
    Through,

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

    /// <summary>Decides what the directive means and says nothing else.</summary>
    Condition,
}
