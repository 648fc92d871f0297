namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A dialect as its JSON document has it.</summary>
internal sealed class DialectDocument
{
    public required string Name { get; set; }

    public required string Title { get; set; }

    /// <summary>Prefixes that all directives of the dialect may carry; the first is the one to recommend.</summary>
    public List<string> Prefixes { get; set; } = [""];

    public DialectSigns RecognizedBy { get; set; } = new();

    public List<DirectiveFamily> Directives { get; set; } = [];

    public ImplicitKey? ImplicitPrimaryKey { get; set; }

    public Dictionary<string, ScalarStorage> Scalars { get; set; } = [];
}
