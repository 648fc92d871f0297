using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Claim;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>What the generate stage has to say.</summary>
internal static class FillProblem
{
    internal static Diagnostic BadExpression(ClaimedChange claim, Fill fill, string problem) => About(claim.Change) with
    {
        Id = "expression-invalid",
        Plugin = claim.Plugin.Id,
        Message = $"The value of {fill.Coordinate} {problem}.",
        NextStep = "give one expression: no statement, no comment, no parameter, every bracket and quote closed",
    };

    internal static Diagnostic Contradiction(Coordinate at, ImmutableArray<ClaimedChange> claims) => About(claims[0].Change) with
    {
        Id = "fills-contradict",
        Class = FailureClass.Configuration,
        Message = $"{string.Join(" and ", claims.Select(c => c.Name))} fill {at} in ways that exclude each other.",
        NextStep = "pin one of the kinds to another strategy in wesley.json, or settle the value by a convert decision",
    };

    internal static Diagnostic UnknownRead(ClaimedChange claim, Fill fill, string column) => About(claim.Change) with
    {
        Id = "fill-reads-unknown",
        Plugin = claim.Plugin.Id,
        Message = $"The value of {fill.Coordinate} reads {column}, which is neither a column of the old {fill.Coordinate.Type} nor one that gets a value.",
        NextStep = "name a column of the old schema, or a new column that has a value of its own",
    };

    internal static Diagnostic Cycle(string type, ImmutableArray<ColumnFill> cycle) => About(null) with
    {
        Id = "fill-cycle",
        Coordinate = Coordinate.OfMember(type, cycle[0].After.Name),
        AfterLocation = cycle[0].After.Location,
        Message = $"Computed values of {type} need each other: {string.Join(" -> ", cycle.Select(f => $"{type}.{f.After.Name}"))}.",
        NextStep = $"let one of them read other columns, or give it a constant: {{ \"kind\": \"fill\", \"at\": \"{type}.{cycle[0].After.Name}\", \"constant\": … }}",
    };

    private static Diagnostic About(Change? change) => new()
    {
        Id = "fill",
        Severity = Severity.Error,
        Message = "",
        Coordinate = change?.Coordinate,
        BeforeLocation = change?.BeforeLocation,
        AfterLocation = change?.AfterLocation,
    };
}
