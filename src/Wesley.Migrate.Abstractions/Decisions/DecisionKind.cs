namespace Wesley.Migrate.Abstractions;

/// <summary>What a decision settles. In the file the names are kebab case.</summary>
public enum DecisionKind
{
    /// <summary>Two names are one element.</summary>
    Rename,

    /// <summary>Two names are not one element, however alike.</summary>
    NotRename,

    /// <summary>The value that rows get.</summary>
    Fill,

    /// <summary>The expression that converts a column's values.</summary>
    Convert,

    /// <summary>What becomes of removed enum values.</summary>
    Remap,

    /// <summary>A loss is meant, with a reason.</summary>
    AcceptLoss,

    /// <summary>A drop is meant.</summary>
    DropConfirmed,
}
