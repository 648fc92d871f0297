using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Commands;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine.Decide;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>
/// <c>--interactive</c>: asks, writes the answers down, and compares again, because an answer may raise the next question. It
/// ends when nothing is left that was not skipped.
/// </summary>
internal static class Interview
{
    internal static Outcome Run(SchemaChoice schemas, PluginChoice plugins, PolicyChoice policy, Surroundings surroundings)
    {
        var prompt = new Prompt(surroundings);
        var skipped = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        while (true)
        {
            var outcome = Comparison.Run(schemas, plugins, surroundings, policy);
            ImmutableArray<Question> open = [.. outcome.Questions.Where(q => !skipped.Contains(QuestionKey.Of(q)))];
            if (open.IsEmpty)
            {
                return count == 0 ? outcome : outcome with { Decisions = DecisionsPlace.ToWrite(schemas, surroundings) };
            }

            var answers = prompt.Ask(open, q => skipped.Add(QuestionKey.Of(q)));
            if (!answers.IsEmpty)
            {
                count += answers.Length;
                if (Write(outcome, answers, schemas, surroundings) is { } problem)
                {
                    return outcome with { Diagnostics = [.. outcome.Diagnostics, problem] };
                }
            }

            if (prompt.Ended)
            {
                skipped.UnionWith(open.Select(QuestionKey.Of));
                return answers.IsEmpty ? outcome : Comparison.Run(schemas, plugins, surroundings, policy) with { Decisions = DecisionsPlace.ToWrite(schemas, surroundings) };
            }
        }
    }

    private static Diagnostic? Write(Outcome outcome, ImmutableArray<(Question Question, Decision Answer)> answers, SchemaChoice schemas, Surroundings surroundings)
    {
        var name = DecisionsPlace.ToWrite(schemas, surroundings)!;
        var text = outcome.Sources.Others.FirstOrDefault(s => s.Name == name)?.Text ?? DecisionsText.Empty(outcome.Result!.Schemas!);
        var answered = answers.Select(a => QuestionKey.Of(a.Question)).ToHashSet(StringComparer.Ordinal);
        var closed = outcome.Result!.Open.Select((q, i) => (q, i)).Where(o => answered.Contains(QuestionKey.Of(o.q))).Select(o => o.i).ToHashSet();
        text = new JsonArrayText(text, DecisionsText.Open).Without(closed);
        return DecisionsFile.Write(name, DecisionsText.WithDecisions(text, answers.Select(a => a.Answer)), surroundings);
    }
}
