using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>
/// A fill with an expression belongs to the plugin of computed values, which replaces the change by one of its own. Seeing one
/// here means that the plugin is missing, and the zero value must not take the expression's place without a word.
/// </summary>
internal static class ComputedDecision
{
    internal const string DiagnosticId = "computed-fill-unclaimed";

    internal static Diagnostic? Refusal(Subject subject) =>
        subject.Decision is { Sql: null, TypeScript: null } or null ? null : new Diagnostic
        {
            Id = DiagnosticId,
            Severity = Severity.Error,
            Class = FailureClass.Configuration,
            Message = $"The decision for {subject.Coordinate} computes its value, and no loaded plugin handles computed fills.",
            Coordinate = subject.Coordinate,
            BeforeLocation = Places.Before(subject),
            AfterLocation = subject.Decision.Location ?? subject.Field.Location,
            Notes = [$"{subject.Coordinate} is declared at {subject.Field.Location}."],
            NextStep = "Add the plugin Wesley.Plugins.ComputedDefaults, or give a constant instead: "
                + DecisionEntry.Constant(subject.Coordinate, ZeroValue.Of(subject) ?? "null"),
        };
}
