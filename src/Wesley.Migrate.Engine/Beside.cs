namespace Wesley.Migrate.Engine;

/// <summary>Work beside the run, each on a thread of its own: those of the pool a plugin can take away, and a run that waits for one would never end.</summary>
public static class Beside
{
    /// <summary>Begins; whoever wants the result waits for it.</summary>
    public static Task<T> Run<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
