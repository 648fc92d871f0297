using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Null items become the decided constant, or are removed. A null list stays null; it is the business of <c>field.required</c>.</summary>
internal static class NullItems
{
    internal const string NestedId = "nested-items";

    internal static BackfillOutcome Plan(Subject subject)
    {
        if (ItemDecision.ForItems(subject) is not { } decision)
        {
            // With field.required at the same place an expression is meant for the null lists.
            return subject.Decision is { Sql: not null } or { TypeScript: not null } && !ItemDecision.Asks(subject, Kinds.Required)
                ? new Refused { Diagnostic = ComputedDecision.Refusal(subject)! with { NextStep = Constant(subject) } }
                : subject.Storage.ListDepth > 1 ? new Refused { Diagnostic = Nested(subject) }
                : Filled(subject, NullItemsValue.Removed(subject));
        }

        var item = subject.Storage with { ListDepth = 0 };
        var (value, problem) = DecisionValue.Read(subject, decision, item, Innermost(subject.Field.Type));
        return problem is not null ? new Refused { Diagnostic = problem } : Filled(subject, NullItemsValue.Replaced(subject, value!, decision));
    }

    private static FillOutcome Filled(Subject subject, ChosenValue value) => new()
    {
        Fills =
        [
            FillPlace.Of(subject, value) with
            {
                Pending = subject.IsListDocument ? "jsonb_path_exists({target}, '$[*] ? (@ == null)')"
                    : subject.Storage.ListDepth > 1
                    ? "EXISTS (SELECT 1 FROM unnest({target}) AS item(value) WHERE item.value IS NULL)"
                    : "array_position({target}, NULL) IS NOT NULL",
                Reads = FillPlace.TargetOf(subject) == FillTarget.ShadowColumn ? [] : [subject.Field.Name],
            },
        ],
    };

    private static TypeRef Innermost(TypeRef type) => type.Item is { } item ? Innermost(item) : type;

    private static string Constant(Subject subject) =>
        $"An expression cannot tell null items apart: give a constant for them, such as {DecisionEntry.Constant(subject.Coordinate, ItemZero(subject))}, or remove the entry to remove the items.";

    private static string ItemZero(Subject subject) => subject.IsListDocument ? "{}" : ZeroValue.Of(subject with { Storage = subject.Storage with { ListDepth = 0 } }) ?? "…";

    private static Diagnostic Nested(Subject subject) => new()
    {
        Id = NestedId,
        Severity = Severity.Error,
        Message = $"Null items of the nested list {subject.Coordinate} cannot be removed: the lists inside it would differ in length, which PostgreSQL arrays cannot hold.",
        Coordinate = subject.Coordinate,
        BeforeLocation = Places.Before(subject),
        AfterLocation = subject.Field.Location,
        NextStep = $"Put {DecisionEntry.Constant(subject.Coordinate, ItemZero(subject))} into {DecisionEntry.File}: it takes the place of null items.",
    };
}
