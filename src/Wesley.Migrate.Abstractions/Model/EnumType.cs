using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>An enum, stored as text with a check.</summary>
public sealed record EnumType
{
    private readonly NamedItems<EnumValue> _values = NamedItems<EnumValue>.Empty;

    /// <summary>The enum's name.</summary>
    public required string Name { get; init; }

    /// <summary>The values in declared order; names are unique.</summary>
    public required ImmutableArray<EnumValue> Values
    {
        get => _values.Items;
        init => _values = new(value, v => v.Name);
    }

    /// <summary>The value that new and backfilled rows get when the field has no default of its own.</summary>
    public string? Default { get; init; }

    /// <summary>The stable identity that survives renames.</summary>
    public string? Uid { get; init; }

    /// <summary>The old name, when the schema declares a rename.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The enum's coordinate.</summary>
    public Coordinate Coordinate => Coordinate.OfType(Name);

    /// <summary>Whether the enum has that value.</summary>
    public bool Has(string value) => _values.Find(value) is not null;
}
