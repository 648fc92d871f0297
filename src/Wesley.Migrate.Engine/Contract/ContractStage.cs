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
        ImmutableArray<Change> changes, Generation generation, SchemaPair schemas, DecisionSet decisions, PluginSet plugins)
    {
        ArgumentNullException.ThrowIfNull(plugins);
        ArgumentNullException.ThrowIfNull(generation);
        ImmutableArray<Fill> fills = [.. generation.Fills];
        var written = WrittenColumns.Of(generation.Tables);
        var pairing = SchemaPairing.Of(schemas, changes);
        var found = new SortedDictionary<string, OwnedAssertion>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (plugin, rule) in plugins.All.SelectMany(p => p.Definition.Rules.Select(r => (p.Identity, r))))
        {
            ImmutableArray<Change> watched = [.. changes.Where(c => rule.Watches.Any(w => w.Matches(c.Kind)))];
            if (watched.IsEmpty)
            {
                continue;
            }

            var request = new RuleRequest { Changes = watched, AllChanges = changes, Fills = fills, Written = written, Schemas = schemas, Pairing = pairing, Decisions = decisions };
            var (answer, failure) = PluginCall.Invoke(plugin, rule.Id, () => new Box(rule.Evaluate(request)));
            if (failure is not null)
            {
                problems.Add(failure);
            }

            foreach (var assertion in answer?.Assertions ?? [])
            {
                var owned = new OwnedAssertion { Assertion = assertion, Rule = $"{plugin.Id}/{rule.Id}" };
                if (!found.TryAdd(assertion.Id, owned))
                {
                    problems.Add(PluginCall.BadAnswer(plugin, rule.Id, $"it states {assertion.Id}, which {found[assertion.Id].Rule} states as well"));
                }
            }
        }

        return new() { Value = [.. found.Values], Diagnostics = problems.ToImmutable() };
    }

    /// <summary>An immutable array is a value; the boundary to plugins wants something that can be null.</summary>
    private sealed record Box(ImmutableArray<Assertion> Assertions);
}
