using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>The finding of a diagnostic that is about no single change.</summary>
internal static class DiagnosticFinding
{
    internal static Finding Of(Diagnostic diagnostic, int number) => new()
    {
        Rule = diagnostic.Id,
        Level = DefaultLevel.Of(diagnostic.Severity),
        Title = Heading(diagnostic.Id),
        Message = diagnostic.Message,
        Coordinate = diagnostic.Coordinate,
        BeforeLocation = diagnostic.BeforeLocation,
        AfterLocation = diagnostic.AfterLocation,
        Plugin = diagnostic.Plugin,
        Notes = diagnostic.Notes,
        Help = diagnostic.NextStep,
        Edit = diagnostic.Edit,
        Fingerprint = Fingerprints.Of(diagnostic, number),
        Diagnostic = diagnostic,
    };

    // Ids are chosen to be read: "stale-decision" is "Stale decision".
    private static string Heading(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
