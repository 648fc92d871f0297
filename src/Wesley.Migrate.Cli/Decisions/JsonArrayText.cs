using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>
/// One array at the top of a JSON text that a person keeps. Entries are added and taken out where they stand; the rest of the text
/// stays as it was written, to the last space.
/// </summary>
internal sealed class JsonArrayText
{
    private const string Indent = "    ";

    private readonly string _text;
    private readonly string _name;
    private readonly ImmutableArray<(int Start, int End)> _entries;
    private readonly (int Start, int End)? _array;
    private readonly int _lastValueEnd;

    internal JsonArrayText(string text, string name)
    {
        (_text, _name) = (text, name);
        var bytes = Encoding.UTF8.GetBytes(text);
        var entries = ImmutableArray.CreateBuilder<(int, int)>();
        var reader = new Utf8JsonReader(bytes);
        var inside = false;
        int Offset(long at) => Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)at));
        while (reader.Read())
        {
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName })
            {
                inside = reader.ValueTextEquals(name);
            }
            else if (reader.CurrentDepth == 1)
            {
                var start = Offset(reader.TokenStartIndex);
                if (inside && reader.TokenType == JsonTokenType.StartArray)
                {
                    while (reader.Read() && reader.CurrentDepth > 1)
                    {
                        var entry = Offset(reader.TokenStartIndex);
                        reader.Skip();
                        entries.Add((entry, Offset(reader.BytesConsumed)));
                    }

                    _array = (start, Offset(reader.BytesConsumed));
                }

                reader.Skip();
                _lastValueEnd = Offset(reader.BytesConsumed);
            }
        }

        _entries = entries.ToImmutable();
    }

    /// <summary>The entries as they are written.</summary>
    internal ImmutableArray<string> Entries => [.. _entries.Select(e => _text[e.Start..e.End])];

    /// <summary>Which entry begins at a place of the text; -1 when none does.</summary>
    internal int At(SourceLocation place) =>
        _entries.Select((e, i) => (e.Start, Index: i)).Where(e => LineOf(e.Start) == place.Line && ColumnOf(e.Start) == place.Column).Select(e => e.Index).DefaultIfEmpty(-1).First();

    private int LineOf(int at) => _text.AsSpan(0, at).Count('\n') + 1;

    private int ColumnOf(int at) => at - (_text.AsSpan(0, at).LastIndexOf('\n') + 1) + 1;

    /// <summary>The text without the entries at these positions.</summary>
    internal string Without(IReadOnlySet<int> positions)
    {
        if (_array is not { } array || positions.Count == 0)
        {
            return _text;
        }

        var kept = Enumerable.Range(0, _entries.Length).Where(i => !positions.Contains(i)).ToList();
        if (kept.Count == 0)
        {
            return _text[..array.Start] + "[]" + _text[array.End..];
        }

        var body = new StringBuilder();
        foreach (var i in kept)
        {
            // What stands before an entry goes with it; the first one that stays takes the first one's place.
            body.Append(i == kept[0] ? _text[(array.Start + 1).._entries[0].Start] : _text[_entries[i - 1].End.._entries[i].Start]);
            body.Append(_text[_entries[i].Start.._entries[i].End]);
        }

        return _text[..(array.Start + 1)] + body + _text[_entries[^1].End..];
    }

    /// <summary>The text with entries after the last one; the array is made where there is none.</summary>
    internal string With(IReadOnlyList<string> added)
    {
        if (added.Count == 0)
        {
            return _text;
        }

        var fresh = string.Join(",\n" + Indent, added);
        if (_array is not { } array)
        {
            return _text[.._lastValueEnd] + $",\n  \"{_name}\": [\n{Indent}{fresh}\n  ]" + _text[_lastValueEnd..];
        }

        return _entries.IsEmpty
            ? _text[..array.Start] + $"[\n{Indent}{fresh}\n  ]" + _text[array.End..]
            : _text[.._entries[^1].End] + $",\n{Indent}{fresh}" + _text[_entries[^1].End..];
    }
}
