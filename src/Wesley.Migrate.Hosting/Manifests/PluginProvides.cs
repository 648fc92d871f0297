using System.Collections.Immutable;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>What a manifest says that its plugin brings.</summary>
public sealed record PluginProvides
{
    /// <summary>Kinds that it adds to the catalogue.</summary>
    public ImmutableArray<KindEntry> Kinds { get => field.IsDefault ? [] : field; init; }

    /// <summary>Detectors.</summary>
    public ImmutableArray<DetectorEntry> Detectors { get => field.IsDefault ? [] : field; init; }

    /// <summary>Strategies.</summary>
    public ImmutableArray<StrategyEntry> Strategies { get => field.IsDefault ? [] : field; init; }

    /// <summary>Contract rules.</summary>
    public ImmutableArray<RuleEntry> Rules { get => field.IsDefault ? [] : field; init; }

    /// <summary>Conversions, an entry for each scalar that values come from.</summary>
    public ImmutableArray<ConversionEntry> Conversions { get => field.IsDefault ? [] : field; init; }
}
