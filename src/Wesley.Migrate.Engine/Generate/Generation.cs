using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>What the strategies want written.</summary>
public sealed record Generation
{
    /// <summary>The tables to backfill, in the order of their scripts.</summary>
    public required ImmutableArray<TableBackfill> Tables { get; init; }

    /// <summary>Whole scripts of strategies, with their claims.</summary>
    public required ImmutableArray<OwnedScript> Scripts { get; init; }

    /// <summary>What the user has to decide.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>All fills in the order in which they are written.</summary>
    public IEnumerable<Fill> Fills => Tables.SelectMany(t => t.Fills).SelectMany(f => f.Parts);
}
