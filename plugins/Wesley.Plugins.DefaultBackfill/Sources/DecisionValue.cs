using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A constant that the user decided, checked against the column.</summary>
internal static class DecisionValue
{
    internal const string DiagnosticId = "decision-type";

    internal static (ChosenValue? Value, Diagnostic? Problem) Of(Subject subject, Decision decision) =>
        Read(subject, decision, subject.Storage, subject.Field.Type) switch
        {
            ({ } value, _) => (new ChosenValue { Value = value, Source = FillSource.Decision, Text = decision.ConstantJson! }, null),
            (_, var problem) => (null, problem),
        };

    /// <summary>The constant as a value of the given storage, or what is wrong with it.</summary>
    internal static (ValueExpression? Value, Diagnostic? Problem) Read(Subject subject, Decision decision, StorageType storage, TypeRef type)
    {
        try
        {
            using var document = JsonDocument.Parse(decision.ConstantJson!);
            return ConstantShape.Problem(document.RootElement, storage, type, subject.Enum) is { } problem
                ? (null, Refusal(subject, decision, problem))
                : (Constants.Value(document.RootElement, storage), null);
        }
        catch (JsonException)
        {
            return (null, Refusal(subject, decision, "is not JSON"));
        }
    }

    private static Diagnostic Refusal(Subject subject, Decision decision, string problem) => new()
    {
        Id = DiagnosticId,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"The decision for {subject.Coordinate} ({subject.Field.Type}) gives {decision.ConstantJson}, which {problem}.",
        Coordinate = subject.Coordinate,
        AfterLocation = decision.Location ?? subject.Field.Location,
        Notes = [$"{subject.Coordinate} is stored as {subject.Storage.Sql} and declared at {subject.Field.Location}."],
        NextStep = $"Write a value of that type at {decision.Location?.ToString() ?? DecisionEntry.File}"
            + (ZeroValue.Of(subject) is { } zero ? $", such as {DecisionEntry.Constant(subject.Coordinate, zero)}." : "."),
    };
}
