using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>One version of the schema, read and resolved. Types stand in ordinal order of their names, which are unique.</summary>
public sealed record SchemaModel
{
    private Lazy<string> _hash = new("");

    /// <summary>The dialect it was read in, such as <c>wesley</c> or <c>plain</c>.</summary>
    public required string Dialect { get; init; }

    /// <summary>The hash of the dialect's document where it is the user's own; <see langword="null"/> for a bundled one.</summary>
    public string? DialectHash { get; init; }

    /// <summary>
    /// <c>sha256:</c> and 64 hexadecimal digits over the meaning of the schema: comments, the order of fields and types, and
    /// the spelling of directive families do not enter.
    /// </summary>
    public required string Hash
    {
        get => _hash.Value;
        init => _hash = new(value);
    }

    /// <summary>The tables.</summary>
    public required ImmutableArray<TableType> Tables { get; init; }

    /// <summary>The enums.</summary>
    public ImmutableArray<EnumType> Enums { get; init; } = [];

    /// <summary>Everything that stores no rows.</summary>
    public ImmutableArray<OtherType> Others { get; init; } = [];

    /// <summary>The root operation types and what else the <c>schema</c> definition says.</summary>
    public SchemaDefinition Definition { get; init; } = new();

    /// <summary>The same model with a hash that is computed when somebody asks for it: a comparison of two large schemas never does.</summary>
    /// <param name="hash">A pure function of the model.</param>
    public SchemaModel HashedBy(Func<SchemaModel, string> hash)
    {
        var model = this with { };
        model._hash = new(() => hash(model));
        return model;
    }

    /// <summary>The table of that type name, or <see langword="null"/>.</summary>
    public TableType? Table(string name) => ByName.Find(Tables, name, t => t.Name);

    /// <summary>The enum of that name, or <see langword="null"/>.</summary>
    public EnumType? Enum(string name) => ByName.Find(Enums, name, t => t.Name);

    /// <summary>The other definition of that name, or <see langword="null"/>.</summary>
    public OtherType? Other(string name) => ByName.Find(Others, name, t => t.Name);

    /// <summary>The field at a coordinate, or <see langword="null"/>.</summary>
    public Field? Field(Coordinate coordinate) =>
        coordinate.Member is { } member ? Table(coordinate.Type)?.Field(member) : null;
}
