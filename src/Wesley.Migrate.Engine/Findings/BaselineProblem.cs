using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>What can be wrong with a baseline.</summary>
internal static class BaselineProblem
{
    internal static Diagnostic UnknownVersion(SourceText file, string version) => At(
        "baseline-version", new() { File = file.Name, Line = 1, Column = 1 },
        $"The baseline has format version {version}; this engine knows 1.x.",
        "run the engine version that wrote the file, or write it again with --write-baseline");

    internal static Diagnostic Stale(BaselineEntry entry) => At(
        "baseline-stale", entry.Location,
        $"The baseline puts up with {entry.Rule}{(entry.Coordinate is { } at ? $" at {at}" : "")}{(entry.Subject.Length > 0 ? $" ({entry.Subject})" : "")}, and this run has no such finding.",
        "remove such entries with --prune-baseline; they would hide the finding when it comes back");

    private static Diagnostic At(string id, SourceLocation? place, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        AfterLocation = place,
        NextStep = next,
    };
}
