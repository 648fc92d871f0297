using System.Collections.Immutable;

namespace Wesley.Migrate.Abstractions;

/// <summary>What a strategy sees of the change it has claimed.</summary>
public sealed record BackfillRequest
{
    /// <summary>The change.</summary>
    public required Change Change { get; init; }

    /// <summary>Both versions of the schema.</summary>
    public required SchemaPair Schemas { get; init; }

    /// <summary>All changes of the run.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>Which element is which.</summary>
    public required SchemaPairing Pairing { get; init; }

    /// <summary>The user's decisions.</summary>
    public DecisionSet Decisions { get; init; } = DecisionSet.Empty;

    /// <summary>What all plugins of the run know about pairs of scalars.</summary>
    public ConversionTable Conversions { get; init; } = ConversionTable.Empty;

    /// <summary>The changed table after, when there is one.</summary>
    public TableType? Table => Schemas.After.Table(Change.Coordinate.Type);

    /// <summary>The changed field after, when there is one.</summary>
    public Field? Field => Schemas.After.Field(Change.Coordinate);

    /// <summary>The changed field before, when there was one.</summary>
    public Field? FieldBefore =>
        Table is { } table && Change.Coordinate.Member is { } member && Pairing.TableBefore(table.Name) is { } before
            ? Pairing.FieldBefore(new TablePair { Before = before, After = table }, member)
            : null;
}
