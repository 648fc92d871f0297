using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>The same assertion over one row in TypeScript, by the name of a predicate of the runtime.</summary>
public sealed record RowPredicate
{
    /// <summary><c>present</c>, <c>type</c>, <c>nullable</c>, <c>items</c>, <c>enum</c>, <c>reference</c>, <c>unique</c>, <c>complete</c>, <c>same</c> or <c>value</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The columns it looks at.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>For <c>type</c>: the logical scalar.</summary>
    public string? Scalar { get; init; }

    /// <summary>For <c>type</c>: how many array levels lie around it.</summary>
    public int ListDepth { get; init; }

    /// <summary>For <c>type</c>: whether null passes.</summary>
    public bool Nullable { get; init; }

    /// <summary>For <c>enum</c>: the values; for <c>value</c>: the one.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>For <c>reference</c>: the table referred to.</summary>
    public string? TargetTable { get; init; }

    /// <summary>For <c>reference</c>: its columns.</summary>
    public ImmutableArray<string> TargetColumns { get; init; } = [];
}
