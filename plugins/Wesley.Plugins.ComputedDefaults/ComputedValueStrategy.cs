using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>Turns a computed decision into a fill, once its reads are known to be there.</summary>
internal sealed class ComputedValueStrategy : IBackfillStrategy
{
    public string Id => "computed-value";

    public ImmutableArray<KindPattern> Claims => [FieldAddedComputed.Kind, FieldRequiredComputed.Kind];

    public BackfillOutcome Plan(BackfillRequest request)
    {
        if (ComputedFill.Find(request.Decisions, request.Change.Coordinate) is not { } decision || request is not { Table: { } table, Field: { } field })
        {
            return new NotNeeded { Reason = $"No decision computes {request.Change.Coordinate}." };
        }

        var target = TargetOf(request);
        var columns = ReadableColumns.Of(request, table);
        return ReadCheck.Problem(request, decision, columns) is { } problem
            ? new Refused { Diagnostic = problem }
            : new FillOutcome
            {
                Fills =
                [
                    new Fill
                    {
                        Coordinate = request.Change.Coordinate,
                        Target = target,
                        Pending = Pending(request, target),
                        Value = new ValueExpression { Sql = decision.Sql, TypeScript = decision.TypeScript, Kind = Volatility.Of(decision) },
                        Reads = [.. decision.Reads.Select(r => columns[r].FinalName)],
                        Source = FillSource.Computed,
                        // A trigger runs in the database, which does not know TypeScript.
                        Barrier = decision.Sql is null ? BarrierKind.Application : BarrierKind.FillTrigger,
                        NeedsReview = Review.Of(request, field, decision, columns),
                    },
                ],
            };
    }

    private static string Pending(BackfillRequest request, FillTarget target) => target switch
    {
        // Where the old value is not null there is something to convert, which another strategy does.
        FillTarget.ShadowColumn => "{target} IS NULL AND {source} IS NULL",
        // Null items are filled at the same place; this form tells the engine which fill is for the rows without a list.
        FillTarget.ExistingColumn when request.Changes.Any(c => c.Coordinate == request.Change.Coordinate && c.Kind.Id == "field.items.required") => "{source} IS NULL",
        _ => "{target} IS NULL",
    };

    private static FillTarget TargetOf(BackfillRequest request) =>
        request.Change.Kind.Id == FieldAddedComputed.Kind ? FillTarget.NewColumn
        : request.Changes.Any(c => c.Coordinate == request.Change.Coordinate && IsRetyping(c.Kind.Id)) ? FillTarget.ShadowColumn
        : FillTarget.ExistingColumn;

    private static bool IsRetyping(string kind) =>
        kind != "field.type.equivalent"
        && (kind.StartsWith("field.type.", StringComparison.Ordinal) || kind.StartsWith("field.list.", StringComparison.Ordinal));
}
