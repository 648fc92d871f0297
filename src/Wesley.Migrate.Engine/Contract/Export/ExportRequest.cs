using System.Collections.Immutable;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Engine.Contract.Export;

/// <summary>A contract of a migration folder, and what an export has to say beside it.</summary>
public sealed record ExportRequest
{
    /// <summary>The plan's id.</summary>
    public required string PlanId { get; init; }

    /// <summary>The contract's path in the folder.</summary>
    public required string Path { get; init; }

    /// <summary>The contract.</summary>
    public required StoredContract Contract { get; init; }

    /// <summary>The columns at the time of the contract.</summary>
    public required StoredCatalog Catalog { get; init; }

    /// <summary>What no format can say.</summary>
    internal ImmutableArray<Unexpressed> Unsaid { get; init; } = [];
}
