using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Identity;

/// <summary>A diagnostic at the place of a change.</summary>
internal static class IdentityDiagnostic
{
    internal static Diagnostic Of(Change change, string id, Severity severity) => new()
    {
        Id = id,
        Severity = severity,
        Message = "",
        Coordinate = change.Coordinate,
        BeforeLocation = change.BeforeLocation,
        AfterLocation = change.AfterLocation,
        Plugin = SchemaChangesPlugin.Id,
    };
}
