using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Findings;

/// <summary>A question as a finding: a platform that knows errors and warnings shall not pass over what nobody has decided.</summary>
internal static class QuestionFinding
{
    internal static Finding Of(Question question, int number) => DiagnosticFinding.Of(new()
    {
        Id = "decision-needed",
        Severity = Severity.Error,
        Class = FailureClass.Decision,
        Message = question.Text,
        Coordinate = question.Coordinate,
        BeforeLocation = question.BeforeLocation,
        AfterLocation = question.AfterLocation,
        NextStep = string.Join('\n', ["Put one of these into \"decisions\" in wesley.decisions.json:", .. question.Answers.Select(DecisionJson.Of)]),
    }, number);
}
