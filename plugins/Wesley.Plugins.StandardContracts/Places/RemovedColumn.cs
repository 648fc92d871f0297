using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>A column of the old schema that the new one no longer has.</summary>
internal sealed record RemovedColumn
{
    internal required TableType Table { get; init; }

    /// <summary>Its table in the new schema.</summary>
    internal required TableType? After { get; init; }

    internal required Field Field { get; init; }

    internal required Coordinate Coordinate { get; init; }
}
