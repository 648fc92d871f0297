using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>Offsets of one source, or of a part of it, as lines and columns of that source.</summary>
internal sealed class LineMap
{
    private readonly string _file;
    private readonly string _text;
    private readonly List<int> _starts;
    private readonly int _origin;

    internal LineMap(string file, string text)
    {
        (_file, _text, _starts) = (file, text, [0]);
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _starts.Add(i + 1);
        }
    }

    private LineMap(LineMap whole, int origin) =>
        (_file, _text, _starts, _origin) = (whole._file, whole._text, whole._starts, origin);

    /// <summary>The same source for offsets that count from one of its characters on.</summary>
    internal LineMap From(int origin) => new(this, origin);

    /// <summary>Whether this text stands at an offset.</summary>
    internal bool Has(int offset, string text) =>
        _origin + offset >= 0 && string.CompareOrdinal(_text, _origin + offset, text, 0, text.Length) == 0;

    /// <summary>A place the parser gave as line and column, kept inside the text.</summary>
    internal SourceLocation Place(int line, int column)
    {
        var first = LineOf(_origin);
        var start = line <= 1 ? _origin : _starts[Math.Min(first + line - 1, _starts.Count - 1)];
        var at = Math.Min(start + column - 1, _text.Length);
        return At(at - _origin, WordLength(at));
    }

    internal SourceLocation At(int offset, int length = 1)
    {
        var line = LineOf(_origin + offset);
        return new() { File = _file, Line = line + 1, Column = _origin + offset - _starts[line] + 1, Length = Math.Max(1, length) };
    }

    private int LineOf(int position)
    {
        var found = _starts.BinarySearch(position);
        return found >= 0 ? found : ~found - 1;
    }

    private int WordLength(int position)
    {
        var end = position;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_')) end++;
        return end - position;
    }
}
