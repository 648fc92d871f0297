using System.Diagnostics;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>A thread on which calls run one after the other. When one never returns, the thread is given up and dies with the process.</summary>
internal sealed class CallLane
{
    private long _started;

    /// <summary>The call that runs, by its number; null between two.</summary>
    internal int? Current { get; private set; }

    /// <summary>Whether what it still comes to is of no interest any more.</summary>
    internal bool GivenUp { get; set; }

    internal void Begin(int call) => (Current, _started) = (call, Stopwatch.GetTimestamp());

    internal void End() => Current = null;

    /// <summary>How much of the budget is left to the call that runs.</summary>
    internal TimeSpan Left(TimeSpan budget) => Current is null ? budget : budget - Stopwatch.GetElapsedTime(_started);
}
