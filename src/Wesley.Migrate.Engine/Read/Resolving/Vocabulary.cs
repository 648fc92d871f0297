using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Folding;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>What the names of a schema stand for.</summary>
internal sealed record Vocabulary
{
    public required Dialect Dialect { get; init; }

    public required Dictionary<string, RawType> Types { get; init; }

    /// <summary>What the definitions use.</summary>
    public required UsedNames Used { get; init; }

    /// <summary>The tables in ordinal order of their types.</summary>
    public required ImmutableArray<AnnotatedType> Tables { get; init; }

    /// <summary>How many members all tables have; their numbers are less.</summary>
    public required int MemberCount { get; init; }

    public required Dictionary<string, AnnotatedType> TablesByType { get; init; }

    /// <summary>The table's name in the database by its type.</summary>
    public required Dictionary<string, string> TableNames { get; init; }

    public required ImmutableDictionary<string, StorageType> StorageOverrides { get; init; }

    internal RawKind? KindOf(string type) => Types.TryGetValue(type, out var found) ? found.Kind : null;
}
