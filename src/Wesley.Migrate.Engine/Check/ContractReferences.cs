using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Contract.Stored;

namespace Wesley.Migrate.Engine.Check;

/// <summary>
/// The steps of a plan and its contracts name the same assertions: one that somebody took out is missed even where the hashes
/// were made to fit again.
/// </summary>
internal static class ContractReferences
{
    /// <summary>To be asked of files whose hashes are those of the plan.</summary>
    internal static IEnumerable<Diagnostic> Problems(MigrationPlan plan, Func<string, byte[]?> read)
    {
        var stated = plan.Steps.SelectMany(s => s.Artifacts).Concat(plan.Artifacts).Where(a => a.Role == "contract").Select(a => a.Path).Distinct(StringComparer.Ordinal)
            .SelectMany(path => StoredContract.Read(Encoding.UTF8.GetString(read(path)!)).Assertions.Select(a => a.Id))
            .ToImmutableSortedSet(StringComparer.Ordinal);
        var asked = plan.Steps.SelectMany(s => s.Preconditions.Concat(s.Postconditions)).ToImmutableSortedSet(StringComparer.Ordinal);
        // Where the database has nothing to follow there is no step that could ask.
        return asked.Except(stated).Select(id => Problem($"a step asks for the assertion {id}, which no contract states"))
            .Concat((plan.Steps.IsEmpty ? [] : stated).Except(asked).Select(id => Problem($"the contracts state {id}, which no step asks for")));
    }

    private static Diagnostic Problem(string message) => new()
    {
        Id = "plan-inconsistent",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"plan.json: {message}.",
        NextStep = "run the engine again instead of editing its contracts",
    };
}
