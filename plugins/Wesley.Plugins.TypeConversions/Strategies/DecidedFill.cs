using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.TypeConversions;

/// <summary>The fill of a column whose conversion the user wrote.</summary>
internal static class DecidedFill
{
    internal static BackfillOutcome Of(FieldPair field, Decision decision)
    {
        var repeatable = decision.Sql is not null && !SqlText.ChangesByItself(decision.Sql);
        return new FillOutcome
        {
            Fills =
            [
                new()
                {
                    Coordinate = field.Coordinate,
                    Target = FillTarget.ShadowColumn,
                    // The expression may give null for a value. Asking whether the target misses its value would then never end;
                    // asking whether it differs from what it should be does, as long as the expression gives one answer.
                    Pending = repeatable ? $"{{target}} IS DISTINCT FROM ({decision.Sql})" : ColumnSource.Pending,
                    Value = new()
                    {
                        Sql = decision.Sql,
                        TypeScript = decision.TypeScript,
                        Kind = decision.Sql is null || repeatable ? DefaultKind.StableExpression : DefaultKind.VolatileExpression,
                    },
                    Reads = Reads(field, decision),
                    Source = FillSource.Decision,
                    // A trigger runs in the database, which does not know TypeScript.
                    Barrier = decision.Sql is null ? BarrierKind.Application : BarrierKind.FillTrigger,
                    NeedsReview = repeatable ? null : "The expression must give a value for every old value, or the backfill never ends.",
                },
            ],
        };
    }

    private static ImmutableArray<string> Reads(FieldPair field, Decision decision) =>
        decision.Reads.IsEmpty ? [field.After.Name]
        : decision.Reads.Contains(field.Before.ColumnName) || decision.Reads.Contains(field.After.ColumnName) ? decision.Reads
        : [.. decision.Reads, field.After.Name];
}
