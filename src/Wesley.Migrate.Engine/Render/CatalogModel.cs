using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Render;

/// <summary>What the template of a catalog sees.</summary>
internal sealed record CatalogModel
{
    public required string Side { get; init; }

    public required string Version { get; init; }

    public required string Sha256 { get; init; }

    public required ImmutableArray<CatalogEnum> Enums { get; init; }

    public required ImmutableArray<CatalogTable> Tables { get; init; }

    internal static CatalogModel Of(string side, SchemaModel schema, CatalogNames names, string version) => new()
    {
        Side = side,
        Version = version,
        Sha256 = schema.Hash["sha256:".Length..],
        Enums = [.. schema.Enums.Select(e => new CatalogEnum { Name = names.Enum(e.Name), Values = [.. e.Values.Select(v => v.Name)] })],
        Tables = [.. schema.Tables.Select(t => CatalogTable.Of(t, names))],
    };
}
