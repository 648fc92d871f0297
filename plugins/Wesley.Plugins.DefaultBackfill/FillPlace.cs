using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>Where a value is written and which rows still miss it.</summary>
internal static class FillPlace
{
    internal static Fill Of(Subject subject, ChosenValue chosen)
    {
        var target = TargetOf(subject);
        return new Fill
        {
            Coordinate = subject.Coordinate,
            Target = target,
            Pending = Pending(subject, target),
            Value = chosen.Value,
            Source = chosen.Source,
            Barrier = target == FillTarget.NewColumn ? BarrierKind.ColumnDefault : BarrierKind.FillTrigger,
            NeedsReview = chosen.NeedsReview,
        };
    }

    private static string Pending(Subject subject, FillTarget target) => target switch
    {
        // A shadow is empty at first: only where the old value is null too is there nothing to convert.
        FillTarget.ShadowColumn => "{target} IS NULL AND {source} IS NULL",
        // Two fills meet here, and this form tells the engine which of them is for the rows without a list.
        FillTarget.ExistingColumn when ItemDecision.Asks(subject, Kinds.ItemsRequired) => "{source} IS NULL",
        _ => "{target} IS NULL",
    };

    internal static FillTarget TargetOf(Subject subject) =>
        subject.Request.Change.Kind.Id is Kinds.AddedRequired or Kinds.AddedNullable ? FillTarget.NewColumn
        : subject.IsRetyped ? FillTarget.ShadowColumn
        : FillTarget.ExistingColumn;
}
