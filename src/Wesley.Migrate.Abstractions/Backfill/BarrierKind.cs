namespace Wesley.Migrate.Abstractions;

/// <summary>How writers are kept in step from before the backfill until after the swap.</summary>
public enum BarrierKind
{
    /// <summary>A column default: new rows get the value at once.</summary>
    ColumnDefault,

    /// <summary>A trigger that fills the column of rows which miss it.</summary>
    FillTrigger,

    /// <summary>The application says that it writes the column.</summary>
    Application,
}
