using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>An answer in a few words.</summary>
internal static class AnswerText
{
    internal static string Of(Decision answer) => answer.Kind switch
    {
        DecisionKind.Rename => $"yes, {answer.From} is {answer.At} now",
        DecisionKind.NotRename => $"no, {answer.From} and {answer.At} are two",
        DecisionKind.Fill => $"give {answer.At} this value",
        DecisionKind.Convert => $"convert {answer.At} like this",
        DecisionKind.Remap => $"replace the values of {answer.At} like this",
        DecisionKind.AcceptLoss => $"accept the loss at {answer.At}",
        _ => $"drop {answer.At}",
    };
}
