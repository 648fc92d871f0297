namespace Wesley.Migrate.Abstractions;

/// <summary>What a definition is that stores no rows.</summary>
public enum OtherTypeKind
{
    /// <summary>An object type that is no table, root operation types included.</summary>
    Object,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>A union.</summary>
    Union,

    /// <summary>An input type.</summary>
    Input,

    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>A directive definition; its name starts with <c>@</c>.</summary>
    Directive,
}
