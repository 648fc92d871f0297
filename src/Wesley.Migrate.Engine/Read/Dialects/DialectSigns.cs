namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>What shows that a schema is written in a dialect.</summary>
internal sealed class DialectSigns
{
    /// <summary>Prefixes no other dialect has.</summary>
    public List<string> Prefixes { get; set; } = [];

    /// <summary>Directives no other dialect has.</summary>
    public List<string> Directives { get; set; } = [];

    /// <summary>Directives that other dialects have too.</summary>
    public List<string> SharedDirectives { get; set; } = [];

    /// <summary>Types of fields that other dialects have too, such as a scalar.</summary>
    public List<string> SharedTypes { get; set; } = [];

    /// <summary>Directives without which shared signs prove nothing: one of them must be there.</summary>
    public List<string> NeedsDirectives { get; set; } = [];

    /// <summary>Foreign directives beside which shared ones prove nothing.</summary>
    public List<string> UnlessDirectives { get; set; } = [];

    /// <summary>Types of fields beside which shared signs prove nothing, such as a scalar that the dialect does not have.</summary>
    public List<string> UnlessTypes { get; set; } = [];
}
