using System.Collections.Immutable;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine;

/// <summary>Everything a run depends on. Nothing else enters: no file, clock, culture or environment.</summary>
public sealed record PipelineInput
{
    /// <summary>The live schema's sources.</summary>
    public required ImmutableArray<SourceText> Before { get; init; }

    /// <summary>The wanted schema's sources.</summary>
    public required ImmutableArray<SourceText> After { get; init; }

    /// <summary>How to read them.</summary>
    public ReadOptions Read { get; init; } = ReadOptions.Default;

    /// <summary>The same sources being read already; null when the run is to read them.</summary>
    public SchemaReading? Reading { get; init; }

    /// <summary>The decisions file, when there is one.</summary>
    public SourceText? Decisions { get; init; }

    /// <summary>How large the tables are; a file of the schema <c>statistics</c>, when there is one.</summary>
    public SourceText? Statistics { get; init; }

    /// <summary>Whether the live schema is the end of another plan that has a switch; then the drops wait until that has been carried out.</summary>
    public bool Follows { get; init; }

    /// <summary>The plugins.</summary>
    public required PluginSet Plugins { get; init; }

    /// <summary>What they may take, and which of them may fail.</summary>
    public CallRules Calls { get; init; } = new();

    /// <summary>Claims settled by the user: pattern of kinds to <c>plugin-id/strategy-id</c>.</summary>
    public ImmutableSortedDictionary<string, string> Pins { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Claims of plugins that are known but perhaps not installed: pattern of kinds to plugin id. Only messages use it, to name
    /// what would have claimed a kind.
    /// </summary>
    public ImmutableSortedDictionary<string, string> KnownClaims { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The names of the files that anything of the run can stand in.</summary>
    internal ImmutableHashSet<string> Files =>
        [.. Before.Concat(After).Append(Decisions).Append(Read.DialectDocument).OfType<SourceText>().Select(s => s.Name)];
}
