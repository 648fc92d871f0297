using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>Uses of one directive on one element, told apart by what they say; alike ones are counted.</summary>
internal static class DirectiveUses
{
    /// <summary>The uses that the others lack, and a text for each that no other use of the element has.</summary>
    internal static IEnumerable<(DirectiveUse Use, string Subject)> Without(ImmutableArray<DirectiveUse> uses, ImmutableArray<DirectiveUse> others)
    {
        var counts = others.GroupBy(Printed, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        return
            from same in uses.GroupBy(Printed, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            from use in same.Select((use, i) => (Use: use, Number: i + 1))
            where use.Number > counts.GetValueOrDefault(same.Key)
            select (use.Use, use.Number == 1 ? same.Key : FormattableString.Invariant($"{same.Key} ({use.Number})"));
    }

    private static string Printed(DirectiveUse use) => use.ToString()[1..];
}
