using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A table's keys and indexes.</summary>
internal sealed record TableKeys
{
    public required ImmutableArray<string> Primary { get; init; }

    public required ImmutableArray<UniqueKey> Unique { get; init; }

    public required ImmutableArray<IndexDefinition> Indexes { get; init; }

    public required string? TenantBy { get; init; }
}
