namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>Which object types are tables, and what those are called.</summary>
internal sealed class TableRule
{
    public TableChoice From { get; set; }

    public NameStyle Names { get; set; }
}
