using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A made-up value of a foreign key refers to no row.</summary>
internal static class ReferenceNeedsSource
{
    internal const string DiagnosticId = "reference-needs-source";

    internal static Diagnostic? Refusal(Subject subject, ChosenValue value)
    {
        if (subject.Field.References is not { } reference || (value.Source != FillSource.Zero && value.IsConstant))
        {
            return null;
        }

        var what = value.Source == FillSource.Zero ? $"the zero value {value.Text}" : $"a value made up by {value.Text}";
        return new Diagnostic
        {
            Id = DiagnosticId,
            Severity = Severity.Error,
            Message = $"{subject.Coordinate} refers to {reference.Target}, and {what} refers to no row.",
            Coordinate = subject.Coordinate,
            BeforeLocation = Places.Before(subject),
            AfterLocation = subject.Field.Location,
            NextStep = $"Name an existing row with {DecisionEntry.Constant(subject.Coordinate, "…")} in {DecisionEntry.File}, compute it with "
                + $"{DecisionEntry.Sql(subject.Coordinate, "…")}, or let {subject.Coordinate} be nullable.",
        };
    }
}
