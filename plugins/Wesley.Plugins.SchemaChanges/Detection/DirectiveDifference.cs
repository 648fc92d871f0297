using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>The uses of one directive on an element, where they differ between the versions.</summary>
internal sealed record DirectiveDifference
{
    internal required string Name { get; init; }

    internal required ImmutableArray<DirectiveUse> Before { get; init; }

    internal required ImmutableArray<DirectiveUse> After { get; init; }

    /// <summary>The differences of all directives that the family names, in ordinal order of their names.</summary>
    internal static IEnumerable<DirectiveDifference> Of(ElementPair pair, Func<Element, DirectiveUse, bool> family) =>
        pair.Before.Directives.Any(use => family(pair.Before, use)) || pair.After.Directives.Any(use => family(pair.After, use))
            ? Compare(pair, family)
            : [];

    private static IEnumerable<DirectiveDifference> Compare(ElementPair pair, Func<Element, DirectiveUse, bool> family)
    {
        var before = pair.Before.Directives.Where(use => family(pair.Before, use)).ToLookup(use => use.Name, StringComparer.Ordinal);
        var after = pair.After.Directives.Where(use => family(pair.After, use)).ToLookup(use => use.Name, StringComparer.Ordinal);
        return
            from name in before.Concat(after).Select(uses => uses.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            where !Print(before[name]).SequenceEqual(Print(after[name]), StringComparer.Ordinal)
            select new DirectiveDifference { Name = name, Before = [.. before[name]], After = [.. after[name]] };
    }

    /// <summary>The change that reports it. A directive with a meaning of its own is no fact: its meaning is compared elsewhere.</summary>
    internal Change Change(ElementPair pair, ChangeKindInfo added, ChangeKindInfo changed, ChangeKindInfo removed)
    {
        var kind = Before.IsEmpty ? added : After.IsEmpty ? removed : changed;
        var change = pair.Change(kind, SchemaAspect.Directive, Text(Before), Text(After), Name) with
        {
            BeforeLocation = Before.FirstOrDefault()?.Location ?? pair.Before.Location,
            AfterLocation = After.FirstOrDefault()?.Location ?? pair.After.Location,
        };
        var isFact = !Unknown(Before).SequenceEqual(Unknown(After), StringComparer.Ordinal);
        return isFact ? change : change with { Explains = [] };
    }

    private static string? Text(ImmutableArray<DirectiveUse> uses) => uses.IsEmpty ? null : string.Join(" ", Print(uses));

    private static IEnumerable<string> Unknown(IEnumerable<DirectiveUse> uses) => Print(uses.Where(use => !use.Known));

    private static IEnumerable<string> Print(IEnumerable<DirectiveUse> uses) => uses.Select(use => use.ToString());
}
