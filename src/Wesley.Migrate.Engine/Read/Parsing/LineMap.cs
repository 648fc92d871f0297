using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>Offsets of one source as lines and columns.</summary>
internal sealed class LineMap
{
    private readonly string _file;
    private readonly List<int> _starts = [0];

    internal LineMap(string file, string text)
    {
        _file = file;
        Text = text;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _starts.Add(i + 1);
        }
    }

    internal string Text { get; }

    /// <summary>A place the parser gave as line and column, kept inside the text.</summary>
    internal SourceLocation Place(int line, int column) => At(Math.Min(_starts[Math.Clamp(line, 1, _starts.Count) - 1] + column - 1, Text.Length));

    internal SourceLocation At(int offset, int length = 1)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new() { File = _file, Line = line + 1, Column = offset - _starts[line] + 1, Length = Math.Max(1, length) };
    }
}
