using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;
using Wesley.Migrate.Engine.Read.Raw;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>GraphQL's own directive <c>@deprecated</c>, the same in every dialect.</summary>
internal static class Deprecations
{
    private const string Name = "deprecated";
    private const string ReasonArgument = "reason";

    /// <summary>The reason; empty when none is given, <see langword="null"/> when the directive is not there.</summary>
    internal static string? Reason(ImmutableArray<RawDirective> directives) =>
        !directives.IsEmpty && directives.FirstOrDefault(d => d.Name == Name) is { } deprecated ? deprecated.Argument(ReasonArgument)?.Value.Text ?? "" : null;

    /// <summary>The directives of a member whose model has the deprecation in a place of its own: the first one that says nothing else is known.</summary>
    internal static ImmutableArray<DirectiveUse> ToModel(ImmutableArray<FamilyUse> uses)
    {
        // A method of its own, as its closure would be made for every member of a schema.
        return uses.IsEmpty ? [] : Marked(uses);
    }

    private static ImmutableArray<DirectiveUse> Marked(ImmutableArray<FamilyUse> uses)
    {
        var first = uses.FirstOrDefault(u => u.Raw.Name == Name && u.Family is null);
        return [.. uses.Select(u => u.ToModel() is var use && ReferenceEquals(u, first) && IsReasonOnly(u.Raw) ? use with { Known = true } : use)];
    }

    private static bool IsReasonOnly(RawDirective use) =>
        use.Arguments.All(a => a is { Name: ReasonArgument, Value.Kind: RawValueKind.String or RawValueKind.Null });
}
