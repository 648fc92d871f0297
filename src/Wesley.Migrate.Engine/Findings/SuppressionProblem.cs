using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>What can be wrong with a suppression in a schema.</summary>
internal static class SuppressionProblem
{
    internal static Diagnostic Malformed(SourceLocation place) => At(
        "suppression-malformed", place, "The comment begins like a suppression and does not have its form.",
        "write '# wesley-ignore RULE: REASON' above the element, or '# wesley-ignore RULE COORDINATE: REASON' for one that is gone");

    internal static Diagnostic WithoutReason(SourceLocation place) => At(
        "suppression-reason-missing", place, "The suppression gives no reason.",
        "write a colon and the reason behind it: '# wesley-ignore field.removed User.email: moved to Contact in March'");

    internal static Diagnostic UnknownRule(SourceLocation place, string rule, string? nearest) => At(
        "suppression-unknown-rule", place,
        $"The suppression names the rule '{rule}', which no kind of change and no diagnostic fits" + (nearest is null ? "." : $"; '{nearest}' may be meant."),
        nearest is null ? "see the kinds there are: wesley-engine rules" : $"write '{nearest}'") with
    {
        Edit = nearest is null ? null : new() { At = place, Replacement = nearest, Description = $"write '{nearest}'" },
    };

    internal static Diagnostic Unused(InlineSuppression suppression) => At(
        "suppression-unused", suppression.Location,
        $"The suppression of '{suppression.Rule}'{(suppression.At is { } at ? $" at {at}" : "")} matches no finding of this run.",
        suppression.At is null ? "remove the comment, or put it on the line above the element it is about" : "remove the comment, or correct its coordinate") with
    {
        Severity = Severity.Warning,
        Class = FailureClass.Finding,
        Edit = new() { At = suppression.Location, Replacement = "", Description = "remove the comment" },
    };

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
