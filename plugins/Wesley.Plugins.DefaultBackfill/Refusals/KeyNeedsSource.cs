using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A guess has no place in a key: rows that were told apart by their other columns only would be taken for one.</summary>
internal static class KeyNeedsSource
{
    internal const string DiagnosticId = "key-needs-source";

    internal static Diagnostic? Refusal(Subject subject, ChosenValue value) =>
        value.Source != FillSource.Zero || !subject.Table.IsKeyColumn(subject.Field.Name) ? null : new Diagnostic
        {
            Id = DiagnosticId,
            Severity = Severity.Error,
            Message = $"{subject.Coordinate} is part of a key of {subject.Table.Name}, and the zero value {value.Text} is only a guess.",
            Coordinate = subject.Coordinate,
            BeforeLocation = Places.Before(subject),
            AfterLocation = subject.Field.Location,
            NextStep = $"Put {DecisionEntry.Constant(subject.Coordinate, "…")} or {DistinctExample.Entry(subject)} into {DecisionEntry.File}, or give the field a default.",
        };
}
