namespace Wesley.Migrate.Abstractions;

/// <summary>A field's type as written: a name, or a list of an item type, each with or without <c>!</c>.</summary>
public sealed record TypeRef
{
    /// <summary>The innermost type's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the outermost level ends in <c>!</c>.</summary>
    public required bool Required { get; init; }

    /// <summary>The item type of a list; <see langword="null"/> for a plain name.</summary>
    public TypeRef? Item { get; init; }

    /// <summary>Whether the outermost level is a list.</summary>
    public bool IsList => Item is not null;

    /// <summary>How many lists lie around the name.</summary>
    public int ListDepth => Item is null ? 0 : 1 + Item.ListDepth;

    /// <summary>Whether every list level below the outermost one requires its items; false for a plain name.</summary>
    public bool ItemsRequired => Item is { Required: true } && (!Item.IsList || Item.ItemsRequired);

    /// <inheritdoc/>
    public override string ToString() => (Item is null ? Name : $"[{Item}]") + (Required ? "!" : "");
}
