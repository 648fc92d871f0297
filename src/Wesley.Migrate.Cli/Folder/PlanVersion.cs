using System.Text.Json;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Folder;

/// <summary>A plan of another major format version says so before anything else is said about it.</summary>
internal static class PlanVersion
{
    internal static Diagnostic? Unknown(SourceText text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.Text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("formatVersion", out var version) && version.ValueKind == JsonValueKind.String
                && version.GetString()!.Split('.')[0] != MigrationPlan.CurrentFormat.Split('.')[0]
                    ? Problem(text.Name, version.GetString()!) : null;
        }
        catch (JsonException)
        {
            // The schema check says where the text is no JSON.
            return null;
        }
    }

    private static Diagnostic Problem(string name, string version) => new()
    {
        Id = "plan-version",
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = $"'{name}' has format version {version}; this engine knows {MigrationPlan.CurrentFormat.Split('.')[0]}.x.",
        NextStep = "Use an engine of the version that wrote it.",
    };
}
