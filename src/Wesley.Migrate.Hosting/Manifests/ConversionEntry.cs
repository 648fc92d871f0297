using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Wesley.Migrate.Hosting.Manifests;

/// <summary>The conversions of one scalar as a manifest names them: the scalars that its values become, by verdict.</summary>
public sealed record ConversionEntry
{
    /// <summary>The scalar that values come from.</summary>
    public required string From { get; init; }

    /// <summary>Scalars that hold every value as it is.</summary>
    public ImmutableArray<string> Widened { get => field.IsDefault ? [] : field; init; }

    /// <summary>Scalars that hold every value in another form.</summary>
    public ImmutableArray<string> Converted { get => field.IsDefault ? [] : field; init; }

    /// <summary>Scalars that change some values.</summary>
    public ImmutableArray<string> Lossy { get => field.IsDefault ? [] : field; init; }

    /// <summary>Scalars that do not hold every value.</summary>
    public ImmutableArray<string> Narrowed { get => field.IsDefault ? [] : field; init; }

    /// <summary>Scalars that share no meaning with it.</summary>
    public ImmutableArray<string> Incompatible { get => field.IsDefault ? [] : field; init; }

    /// <summary>A line for each pair, such as <c>Int -> BigInt (widened)</c>.</summary>
    [JsonIgnore]
    public IEnumerable<string> Lines =>
        new[] { ("widened", Widened), ("converted", Converted), ("lossy", Lossy), ("narrowed", Narrowed), ("incompatible", Incompatible) }
            .SelectMany(v => v.Item2.Select(to => $"{From} -> {to} ({v.Item1})"));
}
