using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wesley.Migrate.Cli.Output.Json;

/// <summary>How JSON is laid out: as the engine's own documents are, so that a plan looks the same inside a report.</summary>
internal static class JsonStyle
{
    internal static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonSerializerOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };
}
