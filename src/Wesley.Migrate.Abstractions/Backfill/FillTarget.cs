namespace Wesley.Migrate.Abstractions;

/// <summary>Which stored column a fill writes.</summary>
public enum FillTarget
{
    /// <summary>A column that the migration adds.</summary>
    NewColumn,

    /// <summary>A column that exists before.</summary>
    ExistingColumn,

    /// <summary>A shadow beside the column, which takes its place at the swap.</summary>
    ShadowColumn,
}
