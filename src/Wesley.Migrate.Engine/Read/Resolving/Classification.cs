using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>What values are, by the words of the directives that say so.</summary>
internal static class Classification
{
    internal static ImmutableArray<string> Of(ImmutableArray<FamilyUse> uses) =>
        FamilyUse.Of(uses, DirectiveMeaning.Classification) is null ? [] : [.. uses.Where(u => u.Meaning == DirectiveMeaning.Classification).Select(u => u.Family!.Class ?? u.Family.Name).Order(StringComparer.Ordinal)];
}
