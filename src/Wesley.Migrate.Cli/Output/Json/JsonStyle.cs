using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>How JSON is laid out: readable text stays readable, LF line ends.</summary>
internal static class JsonStyle
{
    private static readonly JavaScriptEncoder _readable = JavaScriptEncoder.Create(Readable());

    internal static readonly JsonSerializerOptions OneLine = new() { Encoder = _readable };

    internal static readonly JsonSerializerOptions Indented = new() { Encoder = _readable, WriteIndented = true, NewLine = "\n", IndentSize = 2 };

    // Everything in a document is data; only what HTML pages and terminals would take for more is escaped.
    private static TextEncoderSettings Readable()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.AllowCharacters('\'', '<', '>', '&', '+', '`');
        return settings;
    }
}
