using System.Text;
using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Hosting.Documents;

/// <summary>Whether a text is JSON at all: no comments, no repeated members, nothing after the end.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>The problem, or <see langword="null"/>.</summary>
    internal static Diagnostic? Problem(SourceText source, string id, string? plugin)
    {
        try
        {
            using var document = JsonDocument.Parse(source.Text, _strict);
            return null;
        }
        catch (JsonException problem)
        {
            return new()
            {
                Id = id,
                Severity = Severity.Error,
                Class = FailureClass.Configuration,
                Plugin = plugin,
                Message = $"'{source.Name}' is not valid JSON: {Reason(problem)}",
                AfterLocation = Place(source, problem),
                NextStep = "Correct the file at this place.",
            };
        }
    }

    internal static string Reason(JsonException problem)
    {
        // The framework appends its own coordinates, which count from zero.
        var end = problem.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        var text = end < 0 ? problem.Message : problem.Message[..end];
        var path = text.IndexOf(" Path: ", StringComparison.Ordinal);
        return path < 0 ? text : text[..path];
    }

    internal static SourceLocation Place(SourceText source, JsonException problem)
    {
        var line = (int)(problem.LineNumber ?? 0);
        var bytes = (int)(problem.BytePositionInLine ?? 0);
        var text = source.Text.Split('\n').ElementAtOrDefault(line) ?? "";
        var column = 0;
        for (var used = 0; column < text.Length && used < bytes; column++)
        {
            used += Encoding.UTF8.GetByteCount(text.AsSpan(column, 1));
        }

        return new() { File = source.Name, Line = line + 1, Column = column + 1 };
    }
}
