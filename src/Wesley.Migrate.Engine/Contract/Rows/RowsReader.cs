using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>From the lines of an NDJSON file to rows. Blank lines are skipped and counted.</summary>
public static class RowsReader
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>The rows, or the first line that is none.</summary>
    /// <param name="file">The file as the user knows it.</param>
    /// <param name="lines">Its lines without their ends.</param>
    public static StageResult<ImmutableArray<Row>> Read(string file, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var rows = ImmutableArray.CreateBuilder<Row>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Parse(line) is not { } value)
            {
                return new() { Value = [], Diagnostics = [NoRow(file, number)] };
            }

            rows.Add(new() { Line = number, Value = value });
        }

        return new() { Value = rows.ToImmutable() };
    }

    private static JsonElement? Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, _strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The line itself is not shown: it may hold what must not reach a log.
    private static Diagnostic NoRow(string file, int line) => new()
    {
        Id = "rows-invalid",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"'{file}' holds a line that is no JSON object.",
        AfterLocation = new() { File = file, Line = line, Column = 1 },
        NextStep = "Write one JSON object a line, with the columns as members.",
    };
}
