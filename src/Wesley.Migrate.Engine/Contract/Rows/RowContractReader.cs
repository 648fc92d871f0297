using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Contract.Rows;

/// <summary>From the text of <c>contract/*.json</c> to its assertions.</summary>
public static class RowContractReader
{
    private const string Major = "1";

    /// <summary>The contract, or everything that is wrong with the document.</summary>
    public static StageResult<RowContract?> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = JsonDocumentCheck.Problems("contract", source);
        if (!problems.IsEmpty)
        {
            return new() { Value = null, Diagnostics = problems };
        }

        using var document = JsonDocument.Parse(source.Text);
        var version = document.RootElement.GetProperty("formatVersion").GetString()!;
        return string.Equals(version.Split('.')[0], Major, StringComparison.Ordinal)
            ? new() { Value = new() { Assertions = [.. document.RootElement.GetProperty("assertions").EnumerateArray().Select(Assertion)] } }
            : new() { Value = null, Diagnostics = [UnknownVersion(source, version)] };
    }

    private static RowAssertion Assertion(JsonElement entry) => new()
    {
        Id = entry.GetProperty("id").GetString()!,
        Statement = entry.GetProperty("statement").GetString()!,
        Table = entry.GetProperty("table").GetString()!,
        Severity = entry.GetProperty("severity").GetString() == "error" ? Severity.Error : Severity.Warning,
        Threshold = entry.TryGetProperty("threshold", out var threshold) ? threshold.GetInt32() : 0,
        SampleLimit = entry.TryGetProperty("sampleLimit", out var limit) ? limit.GetInt32() : 10,
        Predicate = entry.TryGetProperty("predicate", out var predicate) && predicate.ValueKind == JsonValueKind.Object ? Predicate(predicate) : null,
    };

    internal static RowPredicate Predicate(JsonElement entry) => new()
    {
        Name = entry.GetProperty("name").GetString()!,
        Columns = Texts(entry, "columns"),
        Scalar = Text(entry, "scalar"),
        ListDepth = entry.TryGetProperty("listDepth", out var depth) ? depth.GetInt32() : 0,
        Nullable = entry.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean(),
        Values = Texts(entry, "values"),
        TargetTable = Text(entry, "targetTable"),
        TargetColumns = Texts(entry, "targetColumns"),
    };

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static Diagnostic UnknownVersion(SourceText source, string version) => new()
    {
        Id = "contract-version",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"'{source.Name}' has format version {version}; this engine reads {Major}.x.",
        AfterLocation = new() { File = source.Name, Line = 1, Column = 1 },
        NextStep = "Use an engine of the version that wrote it, or write the migration again.",
    };
}
