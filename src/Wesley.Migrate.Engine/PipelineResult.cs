using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine;

/// <summary>What a run found and made. Later members are empty when an earlier stage failed.</summary>
public sealed record PipelineResult
{
    /// <summary>Both models; null when reading failed.</summary>
    public SchemaPair? Schemas { get; init; }

    /// <summary>The catalogue of all plugins by kind.</summary>
    public ImmutableSortedDictionary<string, ChangeKindInfo> Catalogue { get; init; } = ImmutableSortedDictionary.Create<string, ChangeKindInfo>(StringComparer.Ordinal);

    /// <summary>The changes, in ordinal order of coordinate, then kind, then subject.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>What the user has to decide; not empty means exit 3 and no folder.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>The questions that the decisions file holds without an answer, in its order.</summary>
    public ImmutableArray<Question> Open { get; init; } = [];

    /// <summary>The tables that are expanded or filled, in the order of their scripts, with the values as they will be written.</summary>
    public ImmutableArray<TableBackfill> Tables { get; init; } = [];

    /// <summary>What must hold before and after, in ordinal order of the ids.</summary>
    public ImmutableArray<OwnedAssertion> Assertions { get; init; } = [];

    /// <summary>The plan; null unless every stage succeeded.</summary>
    public MigrationPlan? Plan { get; init; }

    /// <summary>The folder: relative path with forward slashes to content, UTF-8 text with LF. Empty unless every stage succeeded.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Everything there is to say, stage by stage.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The name of the last stage that ran: read, detect, cover, decide, claim, generate, contract, plan, check.</summary>
    public required string Stage { get; init; }
}
