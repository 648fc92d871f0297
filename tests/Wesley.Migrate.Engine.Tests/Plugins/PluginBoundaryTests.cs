using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Engine.Tests.Plugins;

public sealed class PluginBoundaryTests
{
    private static readonly PluginIdentity Foreign = Plugin("acme.a", bundled: false);
    private static readonly PluginIdentity Other = Plugin("acme.b", bundled: false);
    private static readonly PluginIdentity Bundled = Plugin("wesley.a", bundled: true);

    [Fact]
    public void Ask_ManyAtOnce_KeepsTheOrder()
    {
        var answers = Ask(new(), [.. Enumerable.Range(0, 500).Select(i => Question(i % 2 == 0 ? Bundled : Foreign, () => i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);

        Assert.Equal(Enumerable.Range(0, 500).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), answers.Select(a => a.Answer));
    }

    [Fact]
    public void Ask_OneThatNeverAnswers_IsBlamedAndTheOthersAreAsked()
    {
        using var never = new ManualResetEventSlim();

        var answers = Ask(new() { Budget = TimeSpan.FromMilliseconds(200) }, [Question(Foreign, () => Forever(never)), Question(Other, () => "b"), Question(Foreign, () => "again"), Question(Bundled, () => "c")]);

        Assert.Equal([null, "b", null, "c"], answers.Select(a => a.Answer));
        Assert.Contains("it did not answer within 0.2 seconds", answers[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Null(answers[2].Failure);
        never.Set();
    }

    [Fact]
    public void Ask_BundledOneThatNeverAnswers_IsBlamedToo()
    {
        using var never = new ManualResetEventSlim();

        var answers = Ask(new() { Budget = TimeSpan.FromMilliseconds(200) }, [Question(Bundled, () => Forever(never)), Question(Foreign, () => "a")]);

        Assert.NotNull(answers[0].Failure);
        Assert.Equal("a", answers[1].Answer);
        never.Set();
    }

    [Fact]
    public void Ask_Foreign_AreWatchedOneByOne()
    {
        var watch = new Watch();

        Ask(new() { Watch = watch }, [Question(Foreign, () => watch.Note("a")), Question(Bundled, () => watch.Note("b")), Question(Other, () => watch.Note("c"))]);

        Assert.Equal(["b", "before acme.a", "a", "after acme.a", "before acme.b", "c", "after acme.b"], watch.Seen);
    }

    [Fact]
    public void Ask_Twice_FailsWhatAnswersDifferently()
    {
        var count = 0;

        var answers = Ask(new() { AsksTwice = true }, [Question(Foreign, () => $"{count++}"), Question(Foreign, () => "same")]);

        Assert.Contains("it answered differently", answers[0].Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("same", answers[1].Answer);
    }

    [Fact]
    public void Ask_Foreign_RunsOnAThreadThatNobodyHadBefore()
    {
        ThreadLocal<string> left = new();

        var answers = Ask(new(), [.. Enumerable.Range(0, 20).Select(_ => Question(Foreign, Leave))]);
        answers = [.. answers, .. Enumerable.Range(0, 20).SelectMany(_ => Ask(new(), [Question(Other, Look)]))];

        Assert.DoesNotContain(answers[20..], a => a.Answer != "nothing");

        string Leave() => left.Value = "something";
        string Look() => left.Value ?? "nothing";
    }

    [Fact]
    public void Ask_Bundled_HasAFewThreadsForAllCalls()
    {
        var threads = Enumerable.Range(0, 50)
            .SelectMany(_ => Ask(new(), [Question(Bundled, () => $"{Environment.CurrentManagedThreadId}")]))
            .Select(a => a.Answer).Distinct();

        Assert.InRange(threads.Count(), 1, 10);
    }

    [Fact]
    public void Ask_Bundled_KeepsNothingOfACallThatIsOver()
    {
        var data = AskAboutData();

        // The thread lets go right after it has answered.
        SpinWait.SpinUntil(() => IsGone(data), TimeSpan.FromSeconds(30));
        Assert.False(data.IsAlive);

        static bool IsGone(WeakReference data)
        {
            GC.Collect();
            return !data.IsAlive;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AskAboutData()
    {
        var data = new object();
        Ask(new(), [Question(Bundled, () => data.ToString()!)]);
        return new(data);
    }

    private static PluginAnswer<string>[] Ask(CallRules rules, ImmutableArray<PluginQuestion<string>> questions) => new PluginBoundary(rules).Ask(questions, atOnce: true);

    private static PluginQuestion<string> Question(PluginIdentity plugin, Func<string> call) => new(plugin, "part", call);

    private static string Forever(ManualResetEventSlim never)
    {
        never.Wait(TestContext.Current.CancellationToken);
        return "late";
    }

    private static PluginIdentity Plugin(string id, bool bundled) => new() { Id = id, Version = "1.0.0", Sha256 = "sha256:0", Bundled = bundled };

    private sealed class Watch : ICallWatch
    {
        internal List<string> Seen { get; } = [];

        public void Before(PluginIdentity plugin, string part) => Seen.Add($"before {plugin.Id}");

        public void After(PluginIdentity plugin, string part) => Seen.Add($"after {plugin.Id}");

        internal string Note(string what)
        {
            Seen.Add(what);
            return what;
        }
    }
}
