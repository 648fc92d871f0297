namespace Wesley.Migrate.Abstractions;

/// <summary>Where a new value comes from, in order of preference.</summary>
public enum FillSource
{
    /// <summary>The user's decision.</summary>
    Decision,

    /// <summary>The field's default.</summary>
    FieldDefault,

    /// <summary>The enum's default.</summary>
    EnumDefault,

    /// <summary>Computed by the strategy.</summary>
    Computed,

    /// <summary>Converted from the column's old value.</summary>
    Conversion,

    /// <summary>The type's zero value, which a person has to look at.</summary>
    Zero,
}
