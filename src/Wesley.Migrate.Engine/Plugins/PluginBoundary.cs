using System.Collections.Immutable;
using Wesley.Migrate.Engine.Plugins.Answers;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>
/// Where a run asks its plugins. Those that came with the program may be asked at once; the others one by one, on a thread that
/// is theirs alone, so that what a plugin does to the process is known to be its doing. One that never answers is not asked again.
/// </summary>
/// <param name="rules">What the run allows.</param>
/// <param name="files">The names of the files of the run; empty when they are not known.</param>
public sealed class PluginBoundary(CallRules rules, ImmutableHashSet<string>? files = null)
{
    // Read on the threads of the calls while it is written on the one that waits, so it is replaced as a whole.
    private volatile ImmutableHashSet<string> _silent = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What the run allows.</summary>
    public CallRules Rules { get; } = rules;

    /// <summary>Takes what does not hold out of the answers.</summary>
    internal SoundAnswers Sound { get; } = new(files ?? []);

    /// <summary>The answers in the order of the questions.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="atOnce">Whether the plugins that came with the program may be asked at once.</param>
    internal PluginAnswer<T>[] Ask<T>(ImmutableArray<PluginQuestion<T>> questions, bool atOnce = false) where T : class
    {
        var answers = new PluginAnswer<T>[questions.Length];
        var numbers = Enumerable.Range(0, questions.Length);
        Ask([.. numbers.Where(i => questions[i].Plugin.Bundled)], atOnce ? Environment.ProcessorCount : 1, CallThread.Start);
        Ask([.. numbers.Where(i => !questions[i].Plugin.Bundled)], 1, CallThread.StartNew);
        return answers;

        void Ask(ImmutableArray<int> queue, int lanes, Action<Action> start) => new CallLanes(queue, Rules.Budget, Call, Late, start).Run(lanes);

        Action Call(int number)
        {
            var answer = Invoke(questions[number]);
            return () => answers[number] = answer;
        }

        void Late(int number)
        {
            var question = questions[number];
            _silent = _silent.Add(question.Plugin.Id);
            Watch(question.Plugin)?.After(question.Plugin, question.Part);
            answers[number] = new(null, PluginCall.TooSlow(question.Plugin, question.Part, Rules.Budget));
        }
    }

    private PluginAnswer<T> Invoke<T>(PluginQuestion<T> question) where T : class
    {
        if (_silent.Contains(question.Plugin.Id))
        {
            return PluginAnswer<T>.None;
        }

        var watch = Watch(question.Plugin);
        watch?.Before(question.Plugin, question.Part);
        var answer = PluginCall.Invoke(question);
        if (Rules.AsksTwice && answer.Answer is not null && AnswerText.Of(answer.Answer) is { } first && PluginCall.Invoke(question).Answer is var second
            && (second is null || !string.Equals(first, AnswerText.Of(second), StringComparison.Ordinal)))
        {
            answer = new(null, PluginCall.BadAnswer(question.Plugin, question.Part, "it answered differently when it was asked the same again"));
        }

        watch?.After(question.Plugin, question.Part);
        return answer;
    }

    private ICallWatch? Watch(PluginIdentity plugin) => plugin.Bundled ? null : Rules.Watch;
}
