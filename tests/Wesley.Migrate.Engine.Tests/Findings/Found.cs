using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Tests.Detect;

namespace Wesley.Migrate.Engine.Tests.Findings;

/// <summary>Results and findings made of a few words.</summary>
internal static class Found
{
    internal static PipelineResult Result(DataEffect effect, params Change[] changes) => new()
    {
        Stage = "check",
        Changes = [.. changes],
        Catalogue = FakePlugins.Catalogue([.. changes.Select(c => (c.Kind.Id, effect)).Distinct()]),
    };

    internal static Diagnostic Problem(string id, string? at = null, Severity severity = Severity.Error, FailureClass failure = FailureClass.Finding) => new()
    {
        Id = id,
        Severity = severity,
        Class = failure,
        Message = $"It is {id}.",
        Coordinate = at is null ? null : Coordinate.Parse(at),
        NextStep = "mend it",
    };

    internal static PolicyEntry Entry(string? rule, string? at, FindingLevel level, int line = 1) =>
        new() { Rule = rule, At = at, Level = level, Location = new() { File = "wesley.json", Line = line, Column = 5 } };

    internal static Policy Policy(params PolicyEntry[] entries) => new() { Entries = [.. entries] };

    internal static Finding One(PipelineResult result, Policy? policy = null, params Diagnostic[] diagnostics) =>
        Assert.Single(FindingList.All(result, [.. diagnostics], policy ?? Engine.Findings.Policy.Default));

    internal static ImmutableArray<Finding> All(PipelineResult result, Policy policy, params Diagnostic[] diagnostics) => FindingList.All(result, [.. diagnostics], policy);
}
