using System.Collections.Immutable;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Folding;

/// <summary>All sources as one: every name once, extensions folded in, ordinal order of names.</summary>
internal sealed record RawSchema
{
    public required ImmutableArray<RawType> Types { get; init; }

    /// <summary>The <c>schema</c> definition with its extensions; its members are the root operations.</summary>
    public RawType? Definition { get; init; }

    /// <summary>What its definitions use.</summary>
    public required UsedNames Used { get; init; }

    /// <summary>Names of the types that stand for query, mutation and subscription.</summary>
    public required ImmutableHashSet<string> RootTypes { get; init; }
}
