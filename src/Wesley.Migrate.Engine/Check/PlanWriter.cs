using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Check;

/// <summary>A plan as the members of its document, in the order in which the records have them; what is null is left out.</summary>
internal static class PlanWriter
{
    internal static JsonObject Of(MigrationPlan plan) => Known(new()
    {
        ["formatVersion"] = plan.FormatVersion,
        ["kind"] = plan.Kind,
        ["planId"] = plan.PlanId,
        ["generator"] = new JsonObject { ["name"] = plan.Generator.Name, ["version"] = plan.Generator.Version, ["plugins"] = Items(plan.Generator.Plugins, Plugin) },
        ["source"] = Schema(plan.Source),
        ["target"] = Schema(plan.Target),
        ["summary"] = new JsonObject
        {
            ["noop"] = plan.Summary.Noop,
            ["applyable"] = plan.Summary.Applyable,
            ["destructive"] = plan.Summary.Destructive,
            ["irreversible"] = plan.Summary.Irreversible,
            ["requiredInput"] = Texts(plan.Summary.RequiredInput),
        },
        ["changes"] = Items(plan.Changes, Change),
        ["steps"] = Items(plan.Steps, Step),
        ["pointOfNoReturn"] = plan.PointOfNoReturn,
        ["artifacts"] = Items(plan.Artifacts, File),
        ["diagnostics"] = Texts(plan.Diagnostics),
    });

    private static JsonObject Plugin(PlanPlugin plugin) =>
        new() { ["id"] = plugin.Id, ["version"] = plugin.Version, ["sha256"] = plugin.Sha256, ["provided"] = Texts(plugin.Provided) };

    private static JsonObject Schema(PlanSchema schema) =>
        Known(new() { ["hash"] = schema.Hash, ["path"] = schema.Path, ["dialect"] = schema.Dialect, ["dialectHash"] = schema.DialectHash });

    private static JsonObject Change(PlanChange change) => Known(new()
    {
        ["id"] = change.Id,
        ["kind"] = change.Kind,
        ["title"] = change.Title,
        ["coordinate"] = change.Coordinate,
        ["from"] = change.From,
        ["subject"] = change.Subject,
        ["before"] = change.Before,
        ["after"] = change.After,
        ["effect"] = DocumentText.Kebab(change.Effect),
        ["contexts"] = new JsonObject
        {
            ["rows"] = DocumentText.Kebab(change.Contexts.Rows),
            ["writers"] = DocumentText.Kebab(change.Contexts.Writers),
            ["readers"] = DocumentText.Kebab(change.Contexts.Readers),
            ["rollback"] = DocumentText.Kebab(change.Contexts.Rollback),
        },
        ["remediation"] = change.Remediation,
        ["rollback"] = Rollback(change.Rollback),
    });

    private static JsonObject Step(PlanStep step) => Known(new()
    {
        ["id"] = step.Id,
        ["phase"] = DocumentText.Kebab(step.Phase),
        ["title"] = step.Title,
        ["dependsOn"] = Texts(step.DependsOn),
        ["changes"] = Texts(step.Changes),
        ["artifacts"] = Items(step.Artifacts, File),
        ["preconditions"] = Texts(step.Preconditions),
        ["postconditions"] = Texts(step.Postconditions),
        ["strategies"] = Texts(step.Strategies),
        ["plugins"] = Items(step.Plugins, p => new() { ["id"] = p.Id, ["version"] = p.Version, ["sha256"] = p.Sha256 }),
        ["needsReview"] = Texts(step.NeedsReview),
        ["idempotency"] = new JsonObject { ["class"] = step.Idempotency.Class, ["proof"] = step.Idempotency.Proof },
        ["locks"] = Items(step.Locks, l => new() { ["relation"] = l.Relation, ["mode"] = l.Mode, ["duration"] = l.Duration, ["blocks"] = l.Blocks }),
        ["rewrites"] = Texts(step.Rewrites),
        ["estimate"] = step.Estimate,
        ["estimateDetail"] = step.EstimateDetail is { } detail ? Estimate(detail) : null,
        ["barriers"] = Items(step.Barriers, Barrier),
        ["writers"] = Known(new() { ["must"] = step.Writers.Must, ["barrier"] = step.Writers.Barrier }),
        ["rollback"] = Rollback(step.Rollback),
    });

    private static JsonObject File(Artifact file) => new() { ["role"] = file.Role, ["path"] = file.Path, ["sha256"] = file.Sha256, ["bytes"] = file.Bytes };

    private static JsonObject Estimate(StepEstimate detail) => new()
    {
        ["rows"] = detail.Rows,
        ["batches"] = detail.Batches,
        ["secondsAtLeast"] = detail.SecondsAtLeast,
        ["secondsAtMost"] = detail.SecondsAtMost,
        ["bytes"] = detail.Bytes,
        ["growth"] = detail.Growth,
    };

    private static JsonObject Barrier(WriteBarrier barrier) =>
        Known(new() { ["coordinate"] = barrier.Coordinate, ["kind"] = DocumentText.Kebab(barrier.Kind), ["raisedBy"] = barrier.RaisedBy, ["before"] = barrier.Before });

    private static JsonObject Rollback(Reversibility rollback) => Known(new()
    {
        ["class"] = DocumentText.Kebab(rollback.Class),
        ["reason"] = rollback.Reason,
        ["until"] = rollback.Until,
        ["loss"] = rollback.Loss,
        ["howData"] = rollback.HowData,
        ["howCode"] = rollback.HowCode,
    });

    private static JsonArray Texts(ImmutableArray<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static JsonArray Items<T>(ImmutableArray<T> items, Func<T, JsonObject> write) where T : class => [.. items.Select(i => (JsonNode)write(i))];

    private static JsonObject Known(JsonObject members)
    {
        var unknown = new List<string>();
        foreach (var (name, value) in members)
        {
            if (value is null) unknown.Add(name);
        }

        unknown.ForEach(name => members.Remove(name));
        return members;
    }
}
