using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract;

namespace Wesley.Migrate.Engine.Plan;

/// <summary>The steps that look and change nothing.</summary>
internal static class CheckSteps
{
    private static readonly Reversibility ReadsOnly = new()
    {
        Class = RollbackClass.Reversible,
        Reason = "read-only",
        HowData = "Nothing to do: the step only reads.",
        HowCode = "Nothing to do.",
    };

    internal static PlanStep Pre(PlanRequest request) => new()
    {
        Id = StepList.PreCheck,
        Phase = PlanPhase.PreCheck,
        Title = "Look at the rows before anything changes",
        Artifacts = PlanArtifacts.Of(request, ContractFiles.Pre, "schema/before.graphql"),
        Postconditions = [.. request.Assertions.Where(a => a.Assertion.Phase == AssertionPhase.Pre).Select(a => a.Assertion.Id)],
        Idempotency = Look,
        Locks = Locks.Pre(request),
        Writers = Nothing,
        Rollback = ReadsOnly,
    };

    internal static PlanStep Post(PlanRequest request) => new()
    {
        Id = StepList.PostCheck,
        Phase = PlanPhase.PostCheck,
        Title = "Look at the result",
        DependsOn = [StepList.Swap],
        Artifacts = PlanArtifacts.Of(request, [ContractFiles.Post]),
        Postconditions = [.. ContractFiles.OfPost(request).Select(a => a.Assertion.Id)],
        Idempotency = Look,
        Locks = Locks.Post(request),
        Writers = Nothing,
        Rollback = ReadsOnly,
    };

    internal static WriterDuty Nothing { get; } = new() { Must = "Nothing: code of the old version goes on as it is." };

    private static Idempotency Look { get; } = new() { Class = "read-only", Proof = "The step only reads." };
}
