using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>Plans that are carried out one after the other: each begins with the schema that the one before it ends with.</summary>
internal static class PlanChain
{
    internal static ImmutableArray<Diagnostic> Problems(IReadOnlyList<(string Name, MigrationPlan Plan)> plans) =>
    [
        .. plans.Zip(plans.Skip(1), (before, after) => (Before: before, After: after))
            .Where(pair => pair.Before.Plan.Target.Hash != pair.After.Plan.Source.Hash)
            .Select(pair => Broken(pair.Before.Name, pair.Before.Plan.Target, pair.After.Name, pair.After.Plan.Source)),
    ];

    private static Diagnostic Broken(string before, PlanSchema ends, string after, PlanSchema begins) => InputProblem.Of(
        "plan-chain-broken",
        $"'{after}' does not go on from '{before}': it begins with the schema {begins.Hash}, and the plan before it ends with {ends.Hash}.",
        $"Name the folders in the order in which they are carried out, or run the engine again with --from {before}/{ends.Path}.",
        FailureClass.Configuration);
}
