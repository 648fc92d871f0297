using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>A thread for calls. It ends with the process, so one that a call never gives back holds nothing up.</summary>
internal sealed class CallThread : IDisposable
{
    private static readonly ConcurrentBag<CallThread> _idle = [];

    private readonly SemaphoreSlim _wanted = new(0);
    private Action? _work;

    /// <summary>On a thread that nobody had before: code that is not ours may leave anything behind on it.</summary>
    internal static void StartNew(Action work) => Started(work).Start();

    /// <summary>On a thread that has done such work already, if one is idle: a run asks many times for a short while.</summary>
    internal static void Start(Action work)
    {
        if (!_idle.TryTake(out var thread))
        {
            thread = new();
            Started(thread.Serve).Start();
        }

        thread._work = work;
        thread._wanted.Release();
    }

    /// <inheritdoc/>
    public void Dispose() => _wanted.Dispose();

    private static Thread Started(Action work) => new(() => work()) { IsBackground = true, Name = "plugins" };

    private void Serve()
    {
        while (true)
        {
            _wanted.Wait();
            Do();
            _idle.Add(this);
        }
    }

    /// <summary>Apart from the loop, so that no frame that stays keeps the data of a run that is over.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Do()
    {
        var work = _work!;
        _work = null;
        work();
    }
}
