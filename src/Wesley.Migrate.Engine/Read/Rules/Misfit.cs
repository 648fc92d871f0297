using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Rules;

/// <summary>A value, or a part of one, that its type does not take.</summary>
/// <param name="Value">As written.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Wanted">What would fit, to be read after "is not".</param>
internal sealed record Misfit(RawValue Value, SourceLocation At, string Wanted)
{
    /// <summary>Names to choose from, where the type has such.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What to do, where to write what is wanted is not it.</summary>
    public string? Remedy { get; init; }

    internal Advice Next(Problems problems) =>
        Choices.IsEmpty ? Remedy ?? $"Write {Wanted}."
        : problems.Nearest(Value.Text, Choices) is { } near ? Advice.MeantWord(near, Value)
        : $"Use one of: {string.Join(", ", Choices)}.";
}
