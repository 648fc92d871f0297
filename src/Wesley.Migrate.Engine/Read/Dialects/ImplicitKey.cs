namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A field that is the primary key without a directive.</summary>
internal sealed class ImplicitKey
{
    public required string Field { get; set; }

    /// <summary>The types it may have, such as <c>ID!</c>; the first is the one to recommend.</summary>
    public required List<string> Types { get; set; }
}
