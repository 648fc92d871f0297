using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Places;

/// <summary>
/// The one place at which a platform shows a finding. A reviewer looks at the wanted schema, so that what is gone from it is
/// shown at the type that lost it.
/// </summary>
internal static class FindingPlace
{
    internal static SourceLocation? Of(Finding finding, Outcome outcome) =>
        finding.AfterLocation ?? (finding.Coordinate is { } at ? Owner(at.Type, outcome) : null) ?? finding.BeforeLocation;

    private static SourceLocation? Owner(string type, Outcome outcome) =>
        outcome.Result?.Schemas?.After is { } after ? after.Table(type)?.Location ?? after.Enum(type)?.Location ?? after.Other(type)?.Location : null;
}
