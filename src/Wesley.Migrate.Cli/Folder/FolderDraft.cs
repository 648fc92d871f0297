using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>A folder in the making, beside its place. Unless it was moved there, disposing removes every trace.</summary>
internal sealed class FolderDraft : IDisposable
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _place;
    private readonly string _draft;
    private readonly string _old;
    private readonly List<string> _parents = [];
    private bool _replaces;
    private bool _moved;
    private bool _done;

    internal FolderDraft(string place)
    {
        _place = place;
        var beside = Path.Combine(Path.GetDirectoryName(place) ?? place, "." + Path.GetFileName(place));
        _draft = string.Create(CultureInfo.InvariantCulture, $"{beside}.wesley-{Environment.ProcessId}");
        _old = _draft + ".old";
    }

    internal void Fill(ImmutableSortedDictionary<string, string> files, CancellationToken stop)
    {
        MakeParents();
        Directory.CreateDirectory(_draft);
        foreach (var (relative, text) in files)
        {
            stop.ThrowIfCancellationRequested();
            var file = Path.GetFullPath(Path.Combine(_draft, relative));
            if (!file.StartsWith(_draft + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new ArgumentException($"a file would leave the folder: {relative}");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, _utf8);
        }
    }

    /// <summary>The old folder stands beside until <see cref="Keep"/>, and comes back when the move fails or nobody keeps the new one.</summary>
    internal void MoveIntoPlace()
    {
        _replaces = Directory.Exists(_place);
        if (_replaces)
        {
            Directory.Move(_place, _old);
        }

        try
        {
            Directory.Move(_draft, _place);
            _moved = true;
        }
        finally
        {
            if (_replaces && !_moved)
            {
                Directory.Move(_old, _place);
            }
        }
    }

    /// <summary>From here on the old folder does not come back.</summary>
    internal void Keep()
    {
        _done = true;
        Remove(_old);
    }

    public void Dispose()
    {
        Remove(_draft);
        if (_done)
        {
            return;
        }

        if (_moved)
        {
            Remove(_place);
            if (_replaces)
            {
                Directory.Move(_old, _place);
            }
        }

        // Only what this draft has made, and only while it is empty.
        foreach (var parent in _parents.Where(p => Directory.Exists(p) && !Directory.EnumerateFileSystemEntries(p).Any()))
        {
            Directory.Delete(parent);
        }
    }

    private void MakeParents()
    {
        for (var parent = Path.GetDirectoryName(_place); parent is not null && !Directory.Exists(parent); parent = Path.GetDirectoryName(parent))
        {
            _parents.Add(parent);
        }

        if (_parents.Count > 0)
        {
            Directory.CreateDirectory(_parents[0]);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
