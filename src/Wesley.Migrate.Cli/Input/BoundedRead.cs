namespace Wesley.Migrate.Cli.Input;

/// <summary>Reads a stream up to a limit, so that a wrong file cannot fill the memory.</summary>
internal static class BoundedRead
{
    /// <summary>All bytes, or <see langword="null"/> when there are more than <paramref name="limit"/>.</summary>
    internal static byte[]? Read(Stream stream, int limit, CancellationToken stop)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            stop.ThrowIfCancellationRequested();
            all.Write(buffer.AsSpan(0, read));
            if (all.Length > limit)
            {
                return null;
            }
        }

        return all.ToArray();
    }
}
