using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>Evaluates the row forms of a contract's assertions.</summary>
public static class RowCheck
{
    /// <summary>A finding per assertion, in the contract's order.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="tables">Rows by the table's name in the database; a table that is missing was not given.</param>
    public static ImmutableArray<RowFinding> Run(RowContract contract, IReadOnlyDictionary<string, ImmutableArray<Row>> tables)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(tables);
        return [.. contract.Assertions.Select(a => Check(a, tables))];
    }

    private static RowFinding Check(RowAssertion assertion, IReadOnlyDictionary<string, ImmutableArray<Row>> tables)
    {
        if (assertion.Predicate is not { } predicate)
        {
            return Skip(assertion, "only a database can tell");
        }

        if (!tables.TryGetValue(assertion.Table, out var rows))
        {
            return Skip(assertion, $"no rows of {assertion.Table} were given");
        }

        ImmutableArray<Row> targets = [];
        if (predicate.TargetTable is { } target && !tables.TryGetValue(target, out targets))
        {
            return Skip(assertion, $"no rows of {target} were given");
        }

        return RowTest.Of(predicate, rows, targets) is { } test
            ? Judge(assertion, [.. rows.Where(r => !test(r)).Select(r => r.Line)])
            : Skip(assertion, $"this engine does not know the predicate {predicate.Name}");
    }

    private static RowFinding Judge(RowAssertion assertion, ImmutableArray<int> failing) => new()
    {
        Assertion = assertion,
        Verdict = failing.Length > assertion.Threshold ? RowVerdict.Broken : RowVerdict.Holds,
        Failing = failing.Length,
        Lines = [.. failing.Take(assertion.SampleLimit)],
    };

    private static RowFinding Skip(RowAssertion assertion, string reason) => new() { Assertion = assertion, Verdict = RowVerdict.Skipped, Reason = reason };
}
