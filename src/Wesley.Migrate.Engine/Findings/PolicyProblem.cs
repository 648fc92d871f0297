using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>What can be wrong with the policy in <c>wesley.json</c>.</summary>
internal static class PolicyProblem
{
    internal static Diagnostic UnknownRule(PolicyEntry entry, string? nearest) => At(
        "policy-unknown-rule", entry.Location,
        $"The policy names the rule '{entry.Rule}', which no kind of change and no diagnostic fits" + (nearest is null ? "." : $"; '{nearest}' may be meant."),
        nearest is null ? "see the kinds there are: wesley-engine rules" : $"write \"rule\": \"{nearest}\"");

    internal static Diagnostic Repeated(PolicyEntry first, PolicyEntry again) => At(
        "policy-repeated", again.Location,
        $"The policy says twice what {Name(again)} weighs; the first entry is at {first.Location}.",
        "keep one of the two");

    internal static Diagnostic Contradicts(Finding finding, PolicyEntry first, PolicyEntry second) => At(
        "policy-conflict", second.Location,
        $"{finding.Rule} at {finding.Coordinate} is {Level(first)} by the entry at {first.Location} ({first}) and {Level(second)} by the entry at {second.Location} ({second}), and neither is narrower.",
        $"add an entry that is narrower than both: {{ \"rule\": \"{finding.Rule}\", \"at\": \"{finding.Coordinate}\", \"level\": \"{Level(first)}\" }}") with
    {
        Coordinate = finding.Coordinate,
    };

    private static string Name(PolicyEntry entry) => $"'{entry.Rule ?? "*"}'" + (entry.At is null ? "" : $" at '{entry.At}'");

    private static string Level(PolicyEntry entry) => entry.Level.ToString().ToLowerInvariant();

    private static Diagnostic At(string id, SourceLocation place, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        AfterLocation = place,
        NextStep = next,
    };
}
