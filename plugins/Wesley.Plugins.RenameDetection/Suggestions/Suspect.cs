using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Something that is gone or new and that no fact explains, with what is looked at to compare it.</summary>
internal sealed class Suspect
{
    private HashSet<string>? _members;

    /// <summary>Its name in its own version of the schema.</summary>
    public required Coordinate Coordinate { get; init; }

    /// <summary>The change that reports it.</summary>
    public required Change Change { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>The words of its name.</summary>
    public required ImmutableArray<string> Words { get; init; }

    public string? Uid { get; init; }

    public string? Description { get; init; }

    /// <summary>Its nearest neighbours that are in both versions, by their new names; null where order says nothing.</summary>
    public string? Place { get; init; }

    /// <summary>What a type holds: a line for each column or value, by the names of the new schema.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Whether a line stands among its members.</summary>
    internal bool Holds(string member) => (_members ??= new HashSet<string>(Members, StringComparer.Ordinal)).Contains(member);

    /// <summary>The field and its table, when it is one.</summary>
    public (TableType Table, Field Field)? Column { get; init; }
}
