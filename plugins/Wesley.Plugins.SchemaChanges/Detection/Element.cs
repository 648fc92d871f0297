using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.SchemaChanges.Detection;

/// <summary>What elements of all sorts have in common, so that a rule about descriptions or directives is written once.</summary>
internal sealed record Element
{
    internal required ElementSort Sort { get; init; }

    internal required Coordinate Coordinate { get; init; }

    internal required SourceLocation? Location { get; init; }

    internal string? Description { get; init; }

    internal string? Deprecation { get; init; }

    internal string? Uid { get; init; }

    internal string? RenamedFrom { get; init; }

    internal string? Check { get; init; }

    internal ImmutableArray<string> Classification { get; init; } = [];

    internal ImmutableArray<string> Interfaces { get; init; } = [];

    internal ImmutableArray<DirectiveUse> Directives { get; init; } = [];
}
