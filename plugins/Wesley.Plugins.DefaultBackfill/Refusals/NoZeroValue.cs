using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A storage type of which nothing is known has no value that could be guessed.</summary>
internal static class NoZeroValue
{
    internal const string DiagnosticId = "no-zero-value";

    internal static Diagnostic Refusal(Subject subject) => new()
    {
        Id = DiagnosticId,
        Severity = Severity.Error,
        Message = $"{subject.Coordinate} is required, and {subject.Storage.Sql} has no zero value that existing rows could get.",
        Coordinate = subject.Coordinate,
        BeforeLocation = Places.Before(subject),
        AfterLocation = subject.Field.Location,
        NextStep = $"Put {DecisionEntry.Constant(subject.Coordinate, "…")} into {DecisionEntry.File}, or give the field a default.",
    };
}
