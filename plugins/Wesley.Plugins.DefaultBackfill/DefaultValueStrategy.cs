using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>
/// A decision, the field's default, the enum's default, the zero value: the first that there is. What is a guess is marked,
/// and what cannot be right for more than one row is refused.
/// </summary>
internal sealed class DefaultValueStrategy : IBackfillStrategy
{
    public string Id => "default-value";

    public ImmutableArray<KindPattern> Claims =>
        [Kinds.AddedNullable, Kinds.AddedRequired, Kinds.ItemsRequired, Kinds.Required];

    public BackfillOutcome Plan(BackfillRequest request)
    {
        if (Subject.Of(request) is not { } subject)
        {
            return new NotNeeded { Reason = $"{request.Change.Coordinate} is not stored." };
        }

        return request.Change.Kind.Id == Kinds.ItemsRequired ? NullItems.Plan(subject)
            : ComputedDecision.Refusal(subject) is { } foreign ? new Refused { Diagnostic = foreign }
            : request.Change.Kind.Id == Kinds.AddedNullable && subject.Constant is null ? new NotNeeded { Reason = "Rows may hold null; a default applies to new rows only." }
            : Fill(subject);
    }

    private static BackfillOutcome Fill(Subject subject)
    {
        var (value, problem) = Sources.Choose(subject);
        problem ??= Refusals.Of(subject, value!);
        return problem is not null
            ? new Refused { Diagnostic = problem }
            : new FillOutcome { Fills = [FillPlace.Of(subject, value!)] };
    }
}
