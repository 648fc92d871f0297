using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>An object type whose values are rows.</summary>
public sealed record TableType
{
    private readonly NamedItems<Field> _fields = NamedItems<Field>.Empty;
    private readonly bool _fieldsSayWhoTheyAre;

    /// <summary>The GraphQL type's name.</summary>
    public required string Name { get; init; }

    /// <summary>The table's name in the database.</summary>
    public required string TableName { get; init; }

    /// <summary>Columns and relations in declared order; names are unique.</summary>
    public required ImmutableArray<Field> Fields
    {
        get => _fields.Items;
        init => (_fields, _fieldsSayWhoTheyAre) = (new(value, f => f.Name), value.Any(f => f.Uid is not null || f.RenamedFrom is not null));
    }

    /// <summary>The fields of the primary key in order; empty when there is none.</summary>
    public ImmutableArray<string> PrimaryKey { get; init; } = [];

    /// <summary>Uniqueness constraints in ordinal order of their subjects, those of single fields included.</summary>
    public ImmutableArray<UniqueKey> UniqueKeys { get; init; } = [];

    /// <summary>Indexes in ordinal order of their subjects.</summary>
    public ImmutableArray<IndexDefinition> Indexes { get; init; } = [];

    /// <summary>The stable identity that survives renames.</summary>
    public string? Uid { get; init; }

    /// <summary>The old type name, when the schema declares a rename.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>The column that separates tenants.</summary>
    public string? TenantBy { get; init; }

    /// <summary>A check expression over the row, as SQL.</summary>
    public string? Check { get; init; }

    /// <summary>Names of the interfaces it implements, ordinal order.</summary>
    public ImmutableArray<string> Interfaces { get; init; } = [];

    /// <summary>What its rows are, out of <c>critical</c>, <c>pii</c>, <c>sensitive</c>; ordinal order.</summary>
    public ImmutableArray<string> Classification { get; init; } = [];

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The stored fields in declared order.</summary>
    public IEnumerable<Field> Columns => Fields.Where(f => f.IsColumn);

    /// <summary>
    /// Whether the table or one of its fields has a uid or a former name. In most schemas none has, and who looks for them need
    /// not look at every field.
    /// </summary>
    public bool HasIdentities => _fieldsSayWhoTheyAre || Uid is not null || RenamedFrom is not null;

    /// <summary>The type's coordinate.</summary>
    public Coordinate Coordinate => Coordinate.OfType(Name);

    /// <summary>The field of that name, or <see langword="null"/>.</summary>
    public Field? Field(string name) => _fields.Find(name);

    /// <summary>The name in the database of a field's column; the same name where there is no such field.</summary>
    public string ColumnName(string field) => Field(field)?.ColumnName ?? field;

    /// <summary>Whether the column alone is the primary key or has a uniqueness constraint of its own.</summary>
    public bool IsUnique(string column) =>
        PrimaryKey is [var key] && string.Equals(key, column, StringComparison.Ordinal)
        || UniqueKeys.Any(u => u.Columns is [var only] && string.Equals(only, column, StringComparison.Ordinal));

    /// <summary>Whether the column is part of the primary key or of any uniqueness constraint.</summary>
    public bool IsKeyColumn(string column) => PrimaryKey.Contains(column) || UniqueKeys.Any(u => u.Columns.Contains(column));
}
