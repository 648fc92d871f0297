using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Renames that are not made because of an error, and the error.</summary>
internal sealed record SpoiledClaims
{
    public required Diagnostic Diagnostic { get; init; }

    public required ImmutableArray<(Coordinate From, Coordinate To)> Spoiled { get; init; }
}
