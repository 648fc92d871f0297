namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What columns are called.</summary>
internal sealed class ColumnRule
{
    public NameStyle Names { get; set; } = NameStyle.Same;

    public ReferenceNames References { get; set; }
}
