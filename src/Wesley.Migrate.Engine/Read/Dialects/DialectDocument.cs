namespace Wesley.Migrate.Engine.Read.Dialects;

/// <summary>A dialect as its JSON document has it. What is left out comes from the dialect that it extends.</summary>
internal sealed class DialectDocument
{
    public required string Name { get; set; }

    public required string Title { get; set; }

    /// <summary>The bundled dialect that gives what this one leaves out.</summary>
    public string? Extends { get; set; }

    /// <summary>Prefixes that all directives of the dialect may carry; the first is the one to recommend.</summary>
    public List<string>? Prefixes { get; set; }

    public DialectSigns RecognizedBy { get; set; } = new();

    public TableRule? Tables { get; set; }

    public ColumnRule? Columns { get; set; }

    public ObjectFields? ObjectFields { get; set; }

    public List<DirectiveFamily> Directives { get; set; } = [];

    public ImplicitKey? ImplicitPrimaryKey { get; set; }

    public Dictionary<string, ScalarStorage> Scalars { get; set; } = [];

    /// <summary>This document with everything filled in from another; directives and scalars of the same name are this one's.</summary>
    internal DialectDocument Over(DialectDocument other) => new()
    {
        Name = Name,
        Title = Title,
        Prefixes = Prefixes ?? other.Prefixes,
        RecognizedBy = RecognizedBy,
        Tables = Tables ?? other.Tables,
        Columns = Columns ?? other.Columns,
        ObjectFields = ObjectFields ?? other.ObjectFields,
        Directives = [.. Directives, .. other.Directives.Where(o => !Directives.Exists(d => d.Name == o.Name))],
        ImplicitPrimaryKey = ImplicitPrimaryKey ?? other.ImplicitPrimaryKey,
        Scalars = Scalars.Concat(other.Scalars.Where(s => !Scalars.ContainsKey(s.Key))).ToDictionary(StringComparer.Ordinal),
    };
}
