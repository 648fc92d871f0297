using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>A step's rollback hint: the worst of its changes'.</summary>
internal static class Rollbacks
{
    // The reason that plugins give too where no row and no table differs; it says nothing beside other ways back.
    private const string NothingStored = "nothing-stored";

    internal static Reversibility Worst(PlanRequest request, ImmutableArray<Change> changes, string step)
    {
        var hints = changes.Select(c => CatalogueText.Of(request.Catalogue[c.Kind.Id].Rollback, c)).ToArray();
        if (hints.Length == 0)
        {
            return new()
            {
                Class = RollbackClass.Reversible,
                Reason = NothingStored,
                HowData = "Nothing to do: no stored value changes.",
                HowCode = "Deploy the old version.",
            };
        }

        var worst = hints.MaxBy(h => h.Class)!;
        var stored = hints.Where(h => h.Reason != NothingStored || worst.Reason == NothingStored);
        var end = worst.Class == RollbackClass.Irreversible ? null : Joined(hints.Select(h => h.Until), " or ");
        return worst with
        {
            // The class is the worst change's; the losses and the ways back are every change's.
            Loss = Joined(hints.Select(h => h.Loss), "; "),
            Until = end ?? (worst.Class == RollbackClass.ReversibleUntil ? $"step {step} has run" : null),
            HowData = Joined(stored.Select(h => h.HowData), " ")!,
            HowCode = Joined(hints.Select(h => h.HowCode), " ")!,
        };
    }

    private static string? Joined(IEnumerable<string?> texts, string between) =>
        texts.OfType<string>().Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } some ? string.Join(between, some) : null;
}
