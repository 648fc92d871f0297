using System.Globalization;
using System.Text;

namespace Wesley.Migrate.Cli.Output.Markdown;

/// <summary>A page that never outgrows its limit: what does not fit is counted, and the count stands at the end.</summary>
internal sealed class BoundedPage(int limit)
{
    // Room for the last line.
    private const int Reserve = 200;

    private readonly StringBuilder _text = new();
    private int _left;

    internal void Add(string text) => _text.Append(text);

    /// <summary>A heading, its rows, and what closes them. Once something did not fit, nothing after it is shown.</summary>
    internal void Section(string head, IEnumerable<string> rows, string tail)
    {
        var room = limit - Reserve - tail.Length;
        var open = false;
        foreach (var row in rows)
        {
            if (_left > 0 || _text.Length + (open ? 0 : head.Length) + row.Length > room)
            {
                _left++;
                continue;
            }

            _text.Append(open ? "" : head).Append(row);
            open = true;
        }

        _text.Append(open ? tail : "");
    }

    public override string ToString() => _text
        + (_left == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"**{_left} more** did not fit here; `wesley-engine diff` prints them all.\n"));
}
