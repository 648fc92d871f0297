using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>
/// What an open question may still explain otherwise. Such changes ask for nothing yet: a value for a column that turns out to be
/// an old one would be a second question about the same thing, and its refusal would hide the first.
/// </summary>
internal static class OpenQuestions
{
    /// <summary>What was asked, and what the file leaves open although nobody asks it any more: it has to be answered or taken out.</summary>
    internal static ImmutableArray<Question> With(ImmutableArray<Question> asked, ImmutableArray<Question> leftOpen)
    {
        var keys = asked.Select(QuestionKey.Of).ToHashSet(StringComparer.Ordinal);
        return asked.AddRange(leftOpen.Where(q => !keys.Contains(QuestionKey.Of(q))));
    }

    /// <summary>The changes that stay whatever is answered.</summary>
    internal static ImmutableArray<Change> Without(ImmutableArray<Change> changes, ImmutableArray<Question> questions, SchemaPair schemas)
    {
        if (questions.IsEmpty)
        {
            return changes;
        }

        var pairing = SchemaPairing.Of(schemas, changes);
        var open = questions
            .SelectMany(q => q.Answers.SelectMany(a => new[] { a.At, a.From is null ? null : pairing.ToAfter(a.From) }).Append(q.Coordinate))
            .ToHashSet();
        return changes.RemoveAll(c => open.Contains(c.Coordinate));
    }
}
