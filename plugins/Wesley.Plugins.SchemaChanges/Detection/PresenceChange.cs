using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>A type that only one version has.</summary>
internal static class PresenceChange
{
    internal static Change Added(ChangeKindInfo kind, Coordinate at, string text, SourceLocation place) => new()
    {
        Kind = kind.Kind,
        Coordinate = at,
        After = text,
        Explains = [SchemaFact.Of(at, SchemaAspect.Added)],
        AfterLocation = place,
    };

    internal static Change Removed(ChangeKindInfo kind, Coordinate at, string text, SourceLocation place, ImmutableArray<string> evidence = default) => new()
    {
        Kind = kind.Kind,
        Coordinate = at,
        Before = text,
        Explains = [SchemaFact.Of(at, SchemaAspect.Removed)],
        Evidence = evidence.IsDefault ? [] : evidence,
        BeforeLocation = place,
    };
}
