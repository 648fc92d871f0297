using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>Who made the plan: the engine, and every plugin with what it brought to the run.</summary>
internal static class PlanGenerators
{
    internal static PlanGenerator Of(PlanRequest request, string version) => new()
    {
        Name = "wesley-engine",
        Version = version,
        Plugins = [.. request.Plugins.All.Select(Contribution).Where(p => !p.Provided.IsEmpty)],
    };

    private static PlanPlugin Contribution(LoadedPlugin plugin) => new()
    {
        Id = plugin.Identity.Id,
        Version = plugin.Identity.Version,
        Sha256 = plugin.Identity.Sha256,
        Provided =
        [
            .. plugin.Definition.Detectors.Select(d => $"detector {d.Id}")
                .Concat(plugin.Definition.Strategies.Select(s => $"strategy {s.Id}"))
                .Concat(plugin.Definition.Rules.Select(r => $"rule {r.Id}"))
                .Order(StringComparer.Ordinal),
        ],
    };
}
