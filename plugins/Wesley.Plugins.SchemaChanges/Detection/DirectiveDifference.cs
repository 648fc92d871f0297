using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>
/// One use of a directive that is new, gone or different. A directive that each version uses at most once is itself; uses of one
/// that may stand several times have no identity but what they say, so they are paired by that, and not by position.
/// </summary>
internal sealed record DirectiveDifference
{
    internal DirectiveUse? Before { get; init; }

    internal DirectiveUse? After { get; init; }

    /// <summary>What tells it from the other differences of the element.</summary>
    internal required string Subject { get; init; }

    /// <summary>The arguments that differ, of a use that both versions have; in ordinal order.</summary>
    internal ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>The differences of all directives that the family names.</summary>
    internal static IEnumerable<DirectiveDifference> Of(ElementPair pair, Func<Element, DirectiveUse, bool> family) =>
        pair.Before.Directives.IsEmpty && pair.After.Directives.IsEmpty ? [] : Compare(pair, family);

    /// <summary>The one change that reports it whole.</summary>
    internal Change Change(ElementPair pair, ChangeKindInfo added, ChangeKindInfo changed, ChangeKindInfo removed) =>
        Placed(pair.Change(Before is null ? added : After is null ? removed : changed, SchemaAspect.Directive, Before?.ToString(), After?.ToString(), Subject), pair) with
        {
            Explains = [.. Facts().Select(subject => SchemaFact.Of(pair.Coordinate, SchemaAspect.Directive, subject))],
        };

    /// <summary>The change that reports one argument of a use that both versions have.</summary>
    internal Change ArgumentChange(ElementPair pair, string argument, ChangeKindInfo added, ChangeKindInfo changed, ChangeKindInfo removed)
    {
        var (before, after) = (Before!.Argument(argument), After!.Argument(argument));
        var kind = before is null ? added : after is null ? removed : changed;
        return Placed(pair.Change(kind, SchemaAspect.Directive, before, after, SubjectOf(argument)), pair);
    }

    // The family is asked once a name: a directive can mean something in one version only, and is compared as a whole all the
    // same. One that is a fact in one version only is two.
    private static IEnumerable<DirectiveDifference> Compare(ElementPair pair, Func<Element, DirectiveUse, bool> family)
    {
        var (before, after) = (Uses(pair.Before), Uses(pair.After));
        var judged = pair.Judge == pair.Before ? before : after;
        return
            from key in before.Concat(after).Select(uses => uses.Key).Distinct().OrderBy(k => k.Name, StringComparer.Ordinal).ThenBy(k => k.Known)
            where family(pair.Judge, judged[key].Concat(before[key]).Concat(after[key]).First())
            from difference in OfName(key.Name, [.. before[key]], [.. after[key]])
            select difference;
    }

    private static ILookup<(string Name, bool Known), DirectiveUse> Uses(Element element) => element.Directives.ToLookup(use => (use.Name, use.Known));

    private static IEnumerable<DirectiveDifference> OfName(string name, ImmutableArray<DirectiveUse> before, ImmutableArray<DirectiveUse> after)
    {
        if (before.Length > 1 || after.Length > 1)
        {
            return DirectiveUses.Without(after, before).Select(u => new DirectiveDifference { After = u.Use, Subject = u.Subject })
                .Concat(DirectiveUses.Without(before, after).Select(u => new DirectiveDifference { Before = u.Use, Subject = u.Subject }));
        }

        var whole = new DirectiveDifference { Before = before.FirstOrDefault(), After = after.FirstOrDefault(), Subject = name };
        if (whole.Before is not { } was || whole.After is not { } @is)
        {
            return [whole];
        }

        ImmutableArray<string> arguments =
        [
            .. was.Arguments.Concat(@is.Arguments).Select(a => a.Name).Distinct(StringComparer.Ordinal)
                .Where(a => !string.Equals(was.Argument(a), @is.Argument(a), StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ];
        return arguments.IsEmpty ? [] : [whole with { Arguments = arguments }];
    }

    // A directive with a meaning of its own is no fact: its meaning is compared elsewhere.
    private IEnumerable<string> Facts() => (After ?? Before)!.Known ? [] : Arguments.IsEmpty ? [Subject] : Arguments.Select(SubjectOf);

    private string SubjectOf(string argument) => $"{Subject}({argument}:)";

    private Change Placed(Change change, ElementPair pair) => change with
    {
        BeforeLocation = Before?.Location ?? pair.Before.Location,
        AfterLocation = After?.Location ?? pair.After.Location,
    };
}
