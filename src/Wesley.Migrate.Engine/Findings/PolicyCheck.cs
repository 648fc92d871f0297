using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>What is wrong with a policy whatever the run finds: names that do not exist, entries that say two things.</summary>
public static class PolicyCheck
{
    /// <summary>The problems in the order of the file.</summary>
    public static ImmutableArray<Diagnostic> Problems(ImmutableArray<PolicyEntry> entries, RuleNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return
        [
            .. entries.Where(e => e.Rule is { } rule && !names.Knows(rule)).Select(e => PolicyProblem.UnknownRule(e, names.Nearest(e.Rule!))),
            .. from same in entries.GroupBy(e => (e.Rule, e.At))
               from again in same.Skip(1)
               select PolicyProblem.Repeated(same.First(), again),
        ];
    }
}
