using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Cover;

/// <summary>What the cover stage has to say.</summary>
internal static class CoverProblem
{
    internal static Diagnostic Uncovered(SchemaFact fact) => Problem(
        "difference-uncovered", fact, $"The two schemas differ at {fact}, and no change explains it.",
        "a detector plugin is missing or has a defect: check that Wesley.Plugins.SchemaChanges is among the plugins (wesley-engine plugins list)");

    internal static Diagnostic Twice(SchemaFact fact, IReadOnlyList<Change> changes) => Problem(
        "difference-explained-twice", fact, $"The difference at {fact} is explained by more than one change: {string.Join(", ", changes.Select(c => c.Id))}.",
        "two detector plugins explain the same edit; remove one of them, or report it to the author of the one that does not replace the other's change");

    internal static Diagnostic Phantom(SchemaFact fact, Change change) => Problem(
        "change-without-difference", fact, $"{change.Id} explains a difference at {fact}, and the two schemas do not differ there.",
        "report this to the author of the plugin that produces this kind of change (wesley-engine rules names it)") with
    { BeforeLocation = change.BeforeLocation, AfterLocation = change.AfterLocation };

    private static Diagnostic Problem(string id, SchemaFact fact, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Coordinate = fact.Coordinate,
        Message = message,
        NextStep = next,
    };
}
