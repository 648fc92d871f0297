namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A field that is the primary key without a directive.</summary>
internal sealed class ImplicitKey
{
    public required string Field { get; set; }

    /// <summary>The type it must have, such as <c>ID!</c>.</summary>
    public required string Type { get; set; }
}
