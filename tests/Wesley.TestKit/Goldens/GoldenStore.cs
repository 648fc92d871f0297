namespace Wesley.TestKit;

/// <summary>Compares produced text with files below a root.</summary>
public sealed class GoldenStore(string root, GoldenMode mode)
{
    /// <inheritdoc cref="Golden.Verify"/>
    public void Verify(string actual, string path)
    {
        if (Difference(actual, path) is { } difference)
        {
            throw new GoldenMismatchException(difference);
        }
    }

    /// <inheritdoc cref="Golden.VerifyFolder(IReadOnlyDictionary{string, string}, string)"/>
    public void VerifyFolder(IReadOnlyDictionary<string, string> actual, string path)
    {
        var differences = actual.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Difference(file.Value, path + "/" + file.Key))
            .Concat(Orphans(path, actual.Keys).Select(orphan => Remove(orphan, "was not produced")))
            .OfType<string>()
            .ToList();
        Throw(differences);
    }

    /// <inheritdoc cref="Golden.VerifyNoOrphans"/>
    public void VerifyNoOrphans(string path, IEnumerable<string> verified) =>
        Throw([.. Orphans(path, verified).Select(orphan => Remove(orphan, "is verified by no test")).OfType<string>()]);

    private static void Throw(List<string> differences)
    {
        if (differences.Count > 0)
        {
            throw new GoldenMismatchException(string.Join("\n\n", differences));
        }
    }

    private List<string> Orphans(string path, IEnumerable<string> known)
    {
        var names = known.ToHashSet(StringComparer.Ordinal);
        return [.. GoldenFiles.Names(Path.Combine(root, path)).Where(name => !names.Contains(name)).Order(StringComparer.Ordinal).Select(name => path + "/" + name)];
    }

    private string? Remove(string path, string why)
    {
        if (mode == GoldenMode.Accept)
        {
            File.Delete(Path.Combine(root, path));
            return null;
        }

        return $"{path} {why}.";
    }

    private string? Difference(string actual, string path)
    {
        if (actual.Contains('\r') || actual.StartsWith('\uFEFF'))
        {
            return $"{path}: the produced text has a carriage return or a byte order mark; goldens have neither.";
        }

        var golden = Path.Combine(root, path);
        var received = GoldenFiles.ReceivedName(golden);
        var expected = File.Exists(golden) ? GoldenFiles.ReadText(golden) : null;
        var same = string.Equals(expected, actual, StringComparison.Ordinal);
        if (mode != GoldenMode.Compare && File.Exists(received))
        {
            File.Delete(received);
        }

        if (!same && mode != GoldenMode.Compare)
        {
            GoldenFiles.WriteText(mode == GoldenMode.Accept ? golden : received, actual);
        }

        return same || mode == GoldenMode.Accept ? null
            : expected is null ? $"{path} does not exist yet. Accept it with UPDATE_GOLDENS=1. Received:\n{TextDiff.Shorten(actual)}"
            : $"{path} differs (- expected, + received). Accept it with UPDATE_GOLDENS=1.\n{TextDiff.Show(expected, actual)}";
    }
}
