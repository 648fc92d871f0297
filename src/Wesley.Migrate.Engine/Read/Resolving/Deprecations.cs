using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>GraphQL's own directive <c>@deprecated</c>, the same in every dialect.</summary>
internal static class Deprecations
{
    private const string Name = "deprecated";

    /// <summary>The reason; empty when none is given, <see langword="null"/> when the directive is not there.</summary>
    internal static string? Reason(ImmutableArray<RawDirective> directives) =>
        directives.FirstOrDefault(d => d.Name == Name) is { } deprecated ? deprecated.Argument("reason")?.Value.Text ?? "" : null;

    /// <summary>A directive of a member whose model has the deprecation in a place of its own.</summary>
    internal static DirectiveUse ToModel(FamilyUse use) =>
        use.Raw.Name == Name && use.Family is null ? use.ToModel() with { Known = true } : use.ToModel();
}
