using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>A stored column in one version of the schema, under the coordinate that the user knows it by.</summary>
internal sealed record ColumnPlace
{
    internal required TablePlace Table { get; init; }

    internal required Field Field { get; init; }

    internal required Coordinate Coordinate { get; init; }

    internal StorageType Storage => Field.Storage!;

    /// <summary>What the database calls it, and so do statements and rows.</summary>
    internal string Name => Field.ColumnName;

    internal string Quoted => SqlText.Identifier(Name);

    internal string Id(string rule) => $"{rule}:{Coordinate}:{Table.PhaseWord}";
}
