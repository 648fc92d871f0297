namespace Wesley.Migrate.Cli.Input;

/// <summary>Reads a stream up to a limit, so that a wrong file cannot fill the memory.</summary>
internal static class BoundedRead
{
    /// <summary>All bytes, or <see langword="null"/> when there are more than <paramref name="limit"/>.</summary>
    internal static byte[]? Read(Stream stream, int limit, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = Next(stream, buffer, stop); read > 0; read = Next(stream, buffer, stop))
        {
            all.Write(buffer.AsSpan(0, read));
            if (all.Length > limit)
            {
                return null;
            }
        }

        return all.ToArray();
    }

    // A pipe may stay silent for ever, and Ctrl-C must still end the run.
    private static int Next(Stream stream, byte[] buffer, CancellationToken stop) =>
        stream.ReadAsync(buffer, stop).AsTask().WaitAsync(stop).GetAwaiter().GetResult();
}
