using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Graphs;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Detect;

/// <summary>
/// A detector runs after every detector that can add a kind it consumes. Those that have nothing to wait for make a wave, each
/// wave by name.
/// </summary>
internal static class DetectorOrder
{
    internal static StageResult<ImmutableArray<ImmutableArray<OwnedDetector>>> Of(PluginSet plugins)
    {
        var all = plugins.All
            .SelectMany(p => p.Definition.Detectors.Select(d => new OwnedDetector(p.Identity, d)))
            .OrderBy(d => d.Name, StringComparer.Ordinal)
            .ToImmutableArray();
        var feeding = all.ToDictionary(later => later, later => all.Where(earlier => Feeds(earlier, later)).ToImmutableArray());
        var sorted = TopologicalOrder.Of(all, d => d.Name, later => feeding[later]);
        return sorted.Cycle.IsEmpty
            ? new() { Value = Waves(sorted.Order, feeding) }
            : new() { Value = [], Diagnostics = [Cyclic(sorted.Cycle)] };
    }

    private static ImmutableArray<ImmutableArray<OwnedDetector>> Waves(
        ImmutableArray<OwnedDetector> order, Dictionary<OwnedDetector, ImmutableArray<OwnedDetector>> feeding)
    {
        var wave = new Dictionary<OwnedDetector, int>();
        foreach (var detector in order)
        {
            wave[detector] = feeding[detector].Select(f => wave[f] + 1).DefaultIfEmpty().Max();
        }

        return [.. order.GroupBy(d => wave[d]).OrderBy(w => w.Key).Select(w => w.OrderBy(d => d.Name, StringComparer.Ordinal).ToImmutableArray())];
    }

    // Asked of every pair of detectors in every run, so without a closure for each kind.
    private static bool Feeds(OwnedDetector earlier, OwnedDetector later)
    {
        if (earlier == later || later.Consumes.IsEmpty)
        {
            return false;
        }

        foreach (var kind in earlier.Produces)
        foreach (var pattern in later.Consumes)
        {
            if (pattern.Matches(kind))
            {
                return true;
            }
        }

        return false;
    }

    private static Diagnostic Cyclic(ImmutableArray<OwnedDetector> cycle)
    {
        var path = string.Join(" -> ", cycle.Select(d => d.Name));
        return new()
        {
            Id = "detector-cycle",
            Severity = Severity.Error,
            Class = FailureClass.Configuration,
            Plugin = cycle[0].Plugin.Id,
            Message = $"Detectors need each other's changes first: {path}.",
            Notes = [.. cycle.Zip(cycle.Skip(1), (later, earlier) => Why(earlier, later))],
            NextStep = $"remove the folder of one of these plugins: {string.Join(", ", cycle.Select(d => d.Plugin.Id).Distinct(StringComparer.Ordinal))}",
        };
    }

    private static string Why(OwnedDetector earlier, OwnedDetector later)
    {
        var kind = earlier.Produces.First(k => later.Consumes.Any(p => p.Matches(k)));
        return $"{earlier.Name} produces {kind}, which {later.Name} consumes";
    }
}
