using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Claim;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Testing;

/// <summary>What a scenario gave, as texts that a test compares as an exact set.</summary>
public sealed record PluginScenarioResult
{
    /// <summary>The stage that ran last; <c>check</c> when everything succeeded.</summary>
    public required string Stage { get; init; }

    /// <summary>The ids of the changes, such as <c>field.added.required(User.email)</c>, in ordinal order.</summary>
    public required ImmutableArray<string> Changes { get; init; }

    /// <summary>Who takes a change on, such as <c>field.added.required(User.email) by default-value</c>, in the order of the changes.</summary>
    public required ImmutableArray<string> Claims { get; init; }

    /// <summary>What the user is asked, with the kinds of the answers: <c>User.mail: rename or not-rename</c>, in ordinal order.</summary>
    public required ImmutableArray<string> Questions { get; init; }

    /// <summary>The values that rows get, such as <c>User.email = ''::text</c>, in the order in which they are written.</summary>
    public required ImmutableArray<string> Fills { get; init; }

    /// <summary>The ids of the assertions, in ordinal order.</summary>
    public required ImmutableArray<string> Assertions { get; init; }

    /// <summary>The diagnostics, such as <c>error constant-collides User.email</c>, in ordinal order.</summary>
    public required ImmutableArray<string> Diagnostics { get; init; }

    /// <summary>The plan; null unless every stage succeeded.</summary>
    public required MigrationPlan? Plan { get; init; }

    internal static PluginScenarioResult Of(PipelineResult result, PluginSet plugins) => new()
    {
        Stage = result.Stage,
        Changes = [.. result.Changes.Select(c => c.Id).Order(StringComparer.Ordinal)],
        Claims = [.. Claimed(result, plugins).Select(c => $"{c.Change.Id} by {c.Strategy.Id}")],
        Questions = [.. result.Questions.Select(q => $"{q.Coordinate}: {string.Join(" or ", q.Answers.Select(a => ManifestText.Word(a.Kind)).Distinct(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)],
        Fills =
        [
            .. from table in result.Tables
               from fill in table.Fills
               select $"{table.After.Name}.{fill.After.Name} = {fill.Sql ?? fill.TypeScript}",
        ],
        Assertions = [.. result.Assertions.Select(a => a.Assertion.Id)],
        Diagnostics =
        [
            .. result.Diagnostics.Select(d => $"{(d.Severity == Severity.Error ? "error" : d.Severity == Severity.Warning ? "warning" : "info")} {d.Id} {d.Coordinate}".TrimEnd())
                .Order(StringComparer.Ordinal),
        ],
        Plan = result.Plan,
    };

    // Also of a run that ended before its claims: an example shows who would have taken a change on.
    private static ImmutableArray<ClaimedChange> Claimed(PipelineResult result, PluginSet plugins) => ClaimStage.Run(
        result.Changes, result.Catalogue, plugins,
        ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, string>.Empty).Value;
}
