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
            // A shadow is empty at first: only where the old value is null too is there nothing to convert.
            Pending = target == FillTarget.ShadowColumn ? "{target} IS NULL AND {source} IS NULL" : "{target} IS NULL",
            Value = chosen.Value,
            Source = chosen.Source,
            Barrier = target == FillTarget.NewColumn ? BarrierKind.ColumnDefault : BarrierKind.FillTrigger,
            NeedsReview = chosen.NeedsReview,
        };
    }

    internal static FillTarget TargetOf(Subject subject) =>
        subject.Request.Change.Kind.Id is Kinds.AddedRequired or Kinds.AddedNullable ? FillTarget.NewColumn
        : subject.IsRetyped ? FillTarget.ShadowColumn
        : FillTarget.ExistingColumn;
}
