using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Read.Parsing;

/// <summary>Offsets of one source, or of a part of it, as lines and columns of that source. It keeps where it was asked last, as a hint only: threads may share it.</summary>
internal sealed class LineMap
{
    /// <summary>How many lines further down the next place is looked for before all lines are searched.</summary>
    private const int Near = 8;

    private readonly string _file;
    private readonly string _text;
    private readonly int[] _starts;
    private readonly int _origin;
    private int _last;

    internal LineMap(string file, string text)
    {
        (_file, _text, _starts) = (file, text, new int[1 + text.AsSpan().Count('\n')]);
        for (var (line, end) = (1, text.IndexOf('\n')); end >= 0; line++, end = text.IndexOf('\n', end + 1))
        {
            _starts[line] = end + 1;
        }
    }

    private LineMap(LineMap whole, int origin)
    {
        (_file, _text, _starts, _origin) = (whole._file, whole._text, whole._starts, origin);
        _last = LineOf(origin);
    }

    /// <summary>The same source for offsets that count from one of its characters on.</summary>
    internal LineMap From(int origin) => new(this, origin);

    /// <summary>Whether this text stands at an offset.</summary>
    internal bool Has(int offset, string text) =>
        _origin + offset >= 0 && string.CompareOrdinal(_text, _origin + offset, text, 0, text.Length) == 0;

    /// <summary>A place the parser gave as line and column, kept inside the text.</summary>
    internal SourceLocation Place(int line, int column)
    {
        var first = LineOf(_origin);
        var start = line <= 1 ? _origin : _starts[Math.Min(first + line - 1, _starts.Length - 1)];
        var at = Math.Min(start + column - 1, _text.Length);
        return At(at - _origin, WordLength(at));
    }

    internal SourceLocation At(int offset, int length = 1)
    {
        var line = _last = LineOf(_origin + offset);
        return new() { File = _file, Line = line + 1, Column = _origin + offset - _starts[line] + 1, Length = Math.Max(1, length) };
    }

    /// <summary>Places are asked for nearly in order, so most are on the line of the one before or a little further down.</summary>
    private int LineOf(int position)
    {
        for (var line = _last; line < Math.Min(_last + Near, _starts.Length) && _starts[line] <= position; line++)
        {
            if (line + 1 == _starts.Length || _starts[line + 1] > position) return line;
        }

        var found = Array.BinarySearch(_starts, position);
        return found >= 0 ? found : ~found - 1;
    }

    private int WordLength(int position)
    {
        var end = position;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_')) end++;
        return end - position;
    }
}
