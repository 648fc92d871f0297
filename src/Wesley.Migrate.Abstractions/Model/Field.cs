using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>A field of a table type: a column, or a relation that is not stored.</summary>
public sealed record Field
{
    private readonly string? _columnName;

    /// <summary>The field's name.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The column's name in the database, which statements use; the field's own where the dialect gives it no other. Nothing is
    /// called so for a relation.
    /// </summary>
    public string ColumnName
    {
        get => _columnName ?? Name;
        init => _columnName = value;
    }

    /// <summary>The type as written.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>How it is stored; <see langword="null"/> for a relation.</summary>
    public StorageType? Storage { get; init; }

    /// <summary>Its default for new rows.</summary>
    public DefaultValue? Default { get; init; }

    /// <summary>The column it refers to.</summary>
    public ForeignKey? References { get; init; }

    /// <summary>The stable identity that survives renames.</summary>
    public string? Uid { get; init; }

    /// <summary>The old name, when the schema declares a rename.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>A check expression over the column, as SQL.</summary>
    public string? Check { get; init; }

    /// <summary>What its values are, out of <c>critical</c>, <c>pii</c>, <c>sensitive</c>; ordinal order.</summary>
    public ImmutableArray<string> Classification { get; init; } = [];

    /// <summary>Declared arguments in order.</summary>
    public ImmutableArray<FieldArgument> Arguments { get; init; } = [];

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>The reason given by <c>@deprecated</c>; empty when none was given.</summary>
    public string? Deprecation { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Whether the field is stored.</summary>
    public bool IsColumn => Storage is not null;

    /// <summary>Whether values of the column must never reach a log: marked pii or sensitive.</summary>
    public bool IsConfidential => Classification.Contains("pii") || Classification.Contains("sensitive");
}
