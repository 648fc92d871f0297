using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Claim;

/// <summary>
/// Gives every change that touches data its one strategy. The user's pin wins, then an exact claim beats a wildcard; two at the
/// same rank are an error. There are no priorities and no privilege for first-party plugins. A kind that is refused has to be claimed
/// by its name or pinned: whoever takes everything on has not thought of it.
/// </summary>
public static class ClaimStage
{
    /// <summary>The claimed changes in the order of the changes. Changes that touch no data and that nobody claims are left out.</summary>
    public static StageResult<ImmutableArray<ClaimedChange>> Run(
        ImmutableArray<Change> changes, ImmutableSortedDictionary<string, ChangeKindInfo> catalogue, PluginSet plugins,
        ImmutableSortedDictionary<string, string> pins, ImmutableSortedDictionary<string, string> knownClaims)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        ArgumentNullException.ThrowIfNull(pins);
        ImmutableArray<Claimant> claimants =
        [
            .. from plugin in plugins.All
               from strategy in plugin.Definition.Strategies
               from pattern in strategy.Claims
               select new Claimant { Plugin = plugin.Identity, Strategy = strategy, Pattern = pattern },
        ];
        var claimed = ImmutableArray.CreateBuilder<ClaimedChange>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        problems.AddRange(pins.Where(p => !claimants.Any(c => c.Name == p.Value) && !plugins.Deferred.Any(d => d.Strategies.Contains(p.Value))).Select(p => ClaimProblem.UnknownPin(p.Key, p.Value, claimants)));
        foreach (var change in changes)
        {
            var info = catalogue[change.Kind.Id];
            var matching = claimants.Where(c => c.Pattern.Matches(change.Kind)).ToImmutableArray();
            var winners = Winners(change.Kind, info.Effect, matching, pins);
            if (winners is [var winner])
            {
                claimed.Add(new ClaimedChange { Change = change, Plugin = winner.Plugin, Strategy = winner.Strategy });
            }
            else if (winners.Length > 1)
            {
                problems.Add(ClaimProblem.Contested(change, winners));
            }
            else if (info.Effect == DataEffect.Backfill)
            {
                problems.Add(ClaimProblem.Unclaimed(change, info, knownClaims));
            }
            else if (info.Effect == DataEffect.Refuse)
            {
                problems.Add(ClaimProblem.RefusedKind(change, info, matching));
            }
        }

        return new()
        {
            Value = claimed.ToImmutable(),
            // One contest shows at every change of its kind; once is enough.
            Diagnostics = [.. problems.DistinctBy(p => p.Id == "claim-contested" ? p.Message : $"{p.Id} {p.Coordinate} {p.Message}")],
        };
    }

    /// <summary>The claimants of the highest rank that has any, each strategy once.</summary>
    private static ImmutableArray<Claimant> Winners(
        ChangeKind kind, DataEffect effect, ImmutableArray<Claimant> matching, ImmutableSortedDictionary<string, string> pins)
    {
        var pinned = pins.Where(p => KindPattern.IsValid(p.Key) && new KindPattern(p.Key).Matches(kind))
            .OrderByDescending(p => p.Key.Length).Select(p => p.Value).FirstOrDefault();
        Func<Claimant, bool>[] ranks = [c => c.Name == pinned, c => c.Pattern.IsExact, _ => effect != DataEffect.Refuse];
        var best = ranks.FirstOrDefault(r => matching.Any(r)) ?? (_ => false);
        return [.. matching.Where(best).DistinctBy(c => c.Name)];
    }
}
