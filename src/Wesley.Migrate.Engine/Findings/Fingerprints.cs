using System.Globalization;
using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>
/// What a finding is known by from run to run: SHA-256 over the canonical form (RFC 8785) of an array of texts. For a change
/// these are its kind, coordinate, old name, subject, and the printed values before and after; for any other diagnostic its id,
/// coordinate and plugin, and a number where several share the three. No wording, file, line or order of definitions enters.
/// </summary>
public static class Fingerprints
{
    /// <summary>The fingerprint of a change's finding, with or without a diagnostic that refuses it.</summary>
    public static string Of(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Hash("change", change.Kind.Id, change.Coordinate.ToString(), change.From?.ToString(), change.Subject, change.Before, change.After);
    }

    /// <summary>The fingerprint of a diagnostic's finding.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="number">From 1: which one of those with the same id, coordinate and plugin.</param>
    public static string Of(Diagnostic diagnostic, int number)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return Hash("diagnostic", diagnostic.Id, diagnostic.Coordinate?.ToString(), diagnostic.Plugin, number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Hash(params string?[] parts) =>
        Sha256Text.Of(CanonicalJson.Of(new JsonArray([.. parts.Select(p => JsonValue.Create(p))])));
}
