using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Render;

/// <summary>An enum as the template of a catalog sees it.</summary>
internal sealed record CatalogEnum
{
    public required string Name { get; init; }

    public required ImmutableArray<string> Values { get; init; }
}
