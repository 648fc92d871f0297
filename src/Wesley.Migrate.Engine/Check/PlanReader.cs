using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Check;

/// <summary>A plan out of a document that fits its schema. Members of later minor versions are passed over.</summary>
internal static class PlanReader
{
    internal static MigrationPlan Of(JsonElement plan) => new()
    {
        FormatVersion = plan.Text("formatVersion"),
        Kind = plan.Text("kind"),
        PlanId = plan.Text("planId"),
        Generator = Generator(plan.Object("generator")),
        Source = Schema(plan.Object("source")),
        Target = Schema(plan.Object("target")),
        Summary = Summary(plan.Object("summary")),
        Changes = plan.Items("changes", Change),
        Steps = plan.Items("steps", Step),
        PointOfNoReturn = plan.TextOrNull("pointOfNoReturn"),
        Artifacts = plan.Items("artifacts", File),
        Diagnostics = plan.Texts("diagnostics"),
    };

    private static PlanGenerator Generator(JsonElement generator) =>
        new() { Name = generator.Text("name"), Version = generator.Text("version"), Plugins = generator.Items("plugins", Plugin) };

    private static PlanPlugin Plugin(JsonElement plugin) =>
        new() { Id = plugin.Text("id"), Version = plugin.Text("version"), Sha256 = plugin.Text("sha256"), Provided = plugin.Texts("provided") };

    private static PlanSchema Schema(JsonElement schema) =>
        new() { Hash = schema.Text("hash"), Path = schema.Text("path"), Dialect = schema.Text("dialect"), DialectHash = schema.TextOrNull("dialectHash") };

    private static PlanSummary Summary(JsonElement summary) => new()
    {
        Noop = summary.Flag("noop"),
        Applyable = summary.Flag("applyable"),
        Destructive = summary.Flag("destructive"),
        Irreversible = summary.Flag("irreversible"),
        RequiredInput = summary.Texts("requiredInput"),
    };

    private static PlanChange Change(JsonElement change) => new()
    {
        Id = change.Text("id"),
        Kind = change.Text("kind"),
        Title = change.TextOrNull("title"),
        Coordinate = change.Text("coordinate"),
        From = change.TextOrNull("from"),
        Subject = change.TextOrNull("subject"),
        Before = change.TextOrNull("before"),
        After = change.TextOrNull("after"),
        Effect = change.Choice<DataEffect>("effect"),
        Contexts = Contexts(change.Object("contexts")),
        Remediation = change.TextOrNull("remediation"),
        Rollback = Rollback(change.Object("rollback")),
    };

    private static ChangeContexts Contexts(JsonElement contexts) => new()
    {
        Rows = contexts.Choice<Verdict>("rows"),
        Writers = contexts.Choice<Verdict>("writers"),
        Readers = contexts.Choice<Verdict>("readers"),
        Rollback = contexts.Choice<Verdict>("rollback"),
    };

    private static PlanStep Step(JsonElement step) => new()
    {
        Id = step.Text("id"),
        Phase = step.Choice<PlanPhase>("phase"),
        Title = step.Text("title"),
        DependsOn = step.Texts("dependsOn"),
        Changes = step.Texts("changes"),
        Artifacts = step.Items("artifacts", File),
        Preconditions = step.Texts("preconditions"),
        Postconditions = step.Texts("postconditions"),
        Strategies = step.Texts("strategies"),
        Plugins = step.Items("plugins", p => new StepPlugin { Id = p.Text("id"), Version = p.Text("version"), Sha256 = p.Text("sha256") }),
        NeedsReview = step.Texts("needsReview"),
        Idempotency = new() { Class = step.Object("idempotency").Text("class"), Proof = step.Object("idempotency").Text("proof") },
        Locks = step.Items("locks", l => new LockHint { Relation = l.Text("relation"), Mode = l.Text("mode"), Duration = l.Text("duration"), Blocks = l.Text("blocks") }),
        Rewrites = step.Texts("rewrites"),
        Estimate = step.TextOrNull("estimate") ?? "unknown",
        EstimateDetail = step.Member("estimateDetail") is { } detail ? Estimate(detail) : null,
        Barriers = step.Items("barriers", Barrier),
        Writers = new() { Must = step.Object("writers").Text("must"), Barrier = step.Object("writers").TextOrNull("barrier") },
        Rollback = Rollback(step.Object("rollback")),
    };

    private static Artifact File(JsonElement file) =>
        new() { Role = file.Text("role"), Path = file.Text("path"), Sha256 = file.Text("sha256"), Bytes = file.GetProperty("bytes").GetInt32() };

    private static StepEstimate Estimate(JsonElement detail) => new()
    {
        Rows = detail.GetProperty("rows").GetInt64(),
        Batches = detail.GetProperty("batches").GetInt64(),
        SecondsAtLeast = detail.GetProperty("secondsAtLeast").GetDouble(),
        SecondsAtMost = detail.GetProperty("secondsAtMost").GetDouble(),
        Bytes = detail.GetProperty("bytes").GetInt64(),
        Growth = detail.GetProperty("growth").GetInt64(),
    };

    private static WriteBarrier Barrier(JsonElement barrier) => new()
    {
        Coordinate = barrier.Text("coordinate"),
        Kind = barrier.Choice<BarrierKind>("kind"),
        RaisedBy = barrier.TextOrNull("raisedBy"),
        Before = barrier.Text("before"),
    };

    private static Reversibility Rollback(JsonElement rollback) => new()
    {
        Class = rollback.Choice<RollbackClass>("class"),
        Reason = rollback.Text("reason"),
        Until = rollback.TextOrNull("until"),
        Loss = rollback.TextOrNull("loss"),
        HowData = rollback.Text("howData"),
        HowCode = rollback.Text("howCode"),
    };
}
