using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Contract;

/// <summary>Asks every rule that watches one of the changes what must hold.</summary>
public static class ContractStage
{
    /// <summary>The assertions with their rules, in ordinal order of their ids.</summary>
    public static StageResult<ImmutableArray<OwnedAssertion>> Run(
        ImmutableArray<Change> changes, Generation generation, SchemaPair schemas, DecisionSet decisions, PluginSet plugins,
        PluginBoundary? boundary = null)
    {
        boundary ??= new PluginBoundary(new());
        ArgumentNullException.ThrowIfNull(plugins);
        ArgumentNullException.ThrowIfNull(generation);
        ImmutableArray<Fill> fills = [.. generation.Fills];
        var written = WrittenColumns.Of(generation.Tables);
        var pairing = SchemaPairing.Of(schemas, changes);
        var found = new SortedDictionary<string, OwnedAssertion>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        ImmutableArray<(PluginIdentity Plugin, IContractRule Rule, ImmutableArray<Change> Watched)> asked =
        [
            .. from plugin in plugins.All
               from rule in plugin.Definition.Rules
               let watched = changes.Where(c => rule.Watches.Any(w => w.Matches(c.Kind))).ToImmutableArray()
               where !watched.IsEmpty
               select (plugin.Identity, rule, watched),
        ];
        foreach (var ((plugin, rule, _), (answer, failure)) in asked.Zip(boundary.Ask([.. asked.Select(a => Question(a.Plugin, a.Rule, a.Watched))])))
        {
            if (failure is not null)
            {
                problems.Add(failure);
            }

            foreach (var assertion in boundary.Sound.Of(answer?.Assertions ?? [], plugin, rule.Id, problems.Add))
            {
                var owned = new OwnedAssertion { Assertion = assertion, Rule = $"{plugin.Id}/{rule.Id}" };
                if (!plugin.Bundled && AssertionCheck.Problem(owned, schemas, pairing) is { } problem)
                {
                    problems.Add(PluginCall.BadAnswer(plugin, rule.Id, problem));
                }
                else if (!found.TryAdd(assertion.Id, owned))
                {
                    problems.Add(PluginCall.BadAnswer(plugin, rule.Id, $"it states {assertion.Id}, which {found[assertion.Id].Rule} states as well"));
                }
            }
        }

        return new() { Value = [.. found.Values], Diagnostics = problems.ToImmutable() };

        PluginQuestion<Box> Question(PluginIdentity plugin, IContractRule rule, ImmutableArray<Change> watched) => new(plugin, rule.Id, () => new Box(rule.Evaluate(
            new() { Changes = watched, AllChanges = changes, Fills = fills, Written = written, Schemas = schemas, Pairing = pairing, Decisions = decisions })));
    }

    /// <summary>An immutable array is a value; the boundary to plugins wants something that can be null.</summary>
    private sealed record Box(ImmutableArray<Assertion> Assertions);
}
