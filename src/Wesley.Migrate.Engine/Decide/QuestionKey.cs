using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>What tells one question from another: the answers that it takes, however it is worded or weighed.</summary>
public static class QuestionKey
{
    /// <summary>The key; equal for a question and for its entry under <c>open</c> in the decisions file.</summary>
    public static string Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return string.Join('\n', question.Answers.Select(Line).Order(StringComparer.Ordinal));
    }

    private static string Line(Decision answer) => string.Join(
        '\t', answer.Kind, answer.At, answer.From, answer.ConstantJson, answer.Sql, answer.TypeScript, string.Join(',', answer.Map.Select(m => $"{m.Key}={m.Value}")));
}
