using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>One value of an enum.</summary>
public sealed record EnumValue
{
    /// <summary>The value's name, which is what is stored.</summary>
    public required string Name { get; init; }

    /// <summary>The stable identity that survives renames.</summary>
    public string? Uid { get; init; }

    /// <summary>The old name, when the schema declares a rename.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>All directives in use, in order, canonical names.</summary>
    public ImmutableArray<DirectiveUse> Directives { get; init; } = [];

    /// <summary>The description without its quotes.</summary>
    public string? Description { get; init; }

    /// <summary>The reason given by <c>@deprecated</c>; empty when none was given.</summary>
    public string? Deprecation { get; init; }

    /// <summary>Where the name stands.</summary>
    public required SourceLocation Location { get; init; }
}
