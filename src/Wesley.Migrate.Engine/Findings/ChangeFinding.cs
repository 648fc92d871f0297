using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Findings;

/// <summary>The finding of a change, in the words of its catalogue entry and of the diagnostic that refuses it.</summary>
internal static class ChangeFinding
{
    internal static Finding Of(Change change, Diagnostic? refusal, PipelineResult result)
    {
        var info = result.Catalogue.GetValueOrDefault(change.Kind.Id);
        return new()
        {
            Rule = change.Kind.Id,
            Level = DefaultLevel.Of(info, refusal),
            Title = info?.Title ?? change.Kind.Id,
            Message = refusal?.Message ?? (info is null ? $"{change.Coordinate}: {change.Kind}." : CatalogueText.Sentence(info, change)),
            Coordinate = change.Coordinate,
            Subject = change.Subject,
            BeforeLocation = change.BeforeLocation,
            AfterLocation = change.AfterLocation,
            Plugin = refusal?.Plugin,
            Notes = refusal?.Notes ?? change.Evidence,
            Help = refusal?.NextStep ?? (info is null ? null : CatalogueText.Of(info.Remediation, change)),
            Edit = refusal?.Edit,
            Fingerprint = Fingerprints.Of(change),
            Change = change,
            Diagnostic = refusal,
        };
    }
}
