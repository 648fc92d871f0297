using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>A step's rollback hint: the worst of its changes'.</summary>
internal static class Rollbacks
{
    internal static Reversibility Worst(PlanRequest request, ImmutableArray<Change> changes, string step)
    {
        var hints = changes.Select(c => CatalogueText.Of(request.Catalogue[c.Kind.Id].Rollback, c)).ToArray();
        if (hints.Length == 0)
        {
            return new()
            {
                Class = RollbackClass.Reversible,
                Reason = "nothing-stored",
                HowData = "Nothing to do: no stored value changes.",
                HowCode = "Deploy the old version.",
            };
        }

        var worst = hints.MaxBy(h => h.Class)!;
        var alike = hints.Where(h => h.Class == worst.Class).ToArray();
        return worst with
        {
            Loss = Joined(alike.Select(h => h.Loss)),
            Until = Joined(alike.Select(h => h.Until)) ?? (worst.Class == RollbackClass.ReversibleUntil ? $"step {step} has run" : null),
            HowData = Joined(alike.Select(h => h.HowData))!,
            HowCode = Joined(alike.Select(h => h.HowCode))!,
        };
    }

    private static string? Joined(IEnumerable<string?> texts) =>
        texts.OfType<string>().Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } some ? string.Join("; ", some.Select((t, i) => i < some.Length - 1 ? t.TrimEnd('.') : t)) : null;
}
