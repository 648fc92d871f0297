using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>The finding of a diagnostic that is about no single change.</summary>
public static class DiagnosticFinding
{
    /// <summary>The finding, with a fingerprint of its own.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="number">From 1: which one of those with the same id, coordinate and plugin.</param>
    public static Finding Of(Diagnostic diagnostic, int number) => diagnostic is null ? throw new ArgumentNullException(nameof(diagnostic)) : new()
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
