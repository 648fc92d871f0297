using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>What one table goes through when the new schema is put in place.</summary>
public sealed record TableSwitch
{
    /// <summary>The table's name until then.</summary>
    public required string Before { get; init; }

    /// <summary>The table's name from then on.</summary>
    public required string After { get; init; }

    /// <summary>Looks at rows and builds what takes long; writers go on.</summary>
    public ImmutableArray<SchemaOperation> Ahead { get; init; } = [];

    /// <summary>The swap itself: all of it in one transaction, none of it reads rows.</summary>
    public ImmutableArray<SchemaOperation> Swap { get; init; } = [];

    /// <summary>Builds what needs the new names; writers go on.</summary>
    public ImmutableArray<SchemaOperation> Behind { get; init; } = [];
}
