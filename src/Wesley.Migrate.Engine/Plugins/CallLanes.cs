using System.Collections.Immutable;

namespace Wesley.Migrate.Engine.Plugins;

/// <summary>
/// Runs calls on threads of their own and watches the clock. No thread of the pool is used: a plugin can take them all away.
/// </summary>
/// <param name="queue">The calls by their numbers, in order.</param>
/// <param name="budget">What one of them may take.</param>
/// <param name="call">Makes a call; on one of the threads. What it returns keeps the answer, and is run only when the call was in time.</param>
/// <param name="late">Told of a call that was not; on the thread that waits.</param>
/// <param name="start">Gives a lane its thread.</param>
internal sealed class CallLanes(ImmutableArray<int> queue, TimeSpan budget, Func<int, Action> call, Action<int> late, Action<Action> start)
{
    private readonly object _gate = new();
    private readonly List<CallLane> _lanes = [];
    private int _next;

    /// <summary>Returns when every call has answered or is late.</summary>
    /// <param name="count">How many calls may run at once.</param>
    internal void Run(int count)
    {
        lock (_gate)
        {
            for (var i = 0; i < Math.Min(count, queue.Length); i++)
            {
                Open();
            }

            while (_lanes.Count > 0)
            {
                Monitor.Wait(_gate, Wait());
                foreach (var lane in _lanes.Where(l => l.Left(budget) <= TimeSpan.Zero).ToArray())
                {
                    GiveUp(lane);
                }
            }
        }
    }

    private TimeSpan Wait()
    {
        var left = _lanes.Min(l => l.Left(budget));
        return left < TimeSpan.Zero ? TimeSpan.Zero : left + TimeSpan.FromMilliseconds(1);
    }

    private void Open()
    {
        var lane = new CallLane();
        _lanes.Add(lane);
        start(() => Work(lane));
    }

    private void GiveUp(CallLane lane)
    {
        lane.GivenUp = true;
        _lanes.Remove(lane);
        late(lane.Current!.Value);
        if (_next < queue.Length)
        {
            Open();
        }
    }

    private void Work(CallLane lane)
    {
        while (Next(lane) is { } number)
        {
            var keep = call(number);
            lock (_gate)
            {
                if (lane.GivenUp)
                {
                    return;
                }

                keep();
                lane.End();
            }
        }
    }

    private int? Next(CallLane lane)
    {
        lock (_gate)
        {
            if (_next < queue.Length)
            {
                lane.Begin(queue[_next]);
                return queue[_next++];
            }

            _lanes.Remove(lane);
            Monitor.Pulse(_gate);
            return null;
        }
    }
}
