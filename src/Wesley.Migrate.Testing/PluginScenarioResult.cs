using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Testing;

/// <summary>What a scenario gave, as texts that a test compares as an exact set.</summary>
public sealed record PluginScenarioResult
{
    /// <summary>The stage that ran last; <c>check</c> when everything succeeded.</summary>
    public required string Stage { get; init; }

    /// <summary>The ids of the changes, such as <c>field.added.required(User.email)</c>, in ordinal order.</summary>
    public required ImmutableArray<string> Changes { get; init; }

    /// <summary>The values that rows get, such as <c>User.email = ''::text</c>, in the order in which they are written.</summary>
    public required ImmutableArray<string> Fills { get; init; }

    /// <summary>The ids of the assertions, in ordinal order.</summary>
    public required ImmutableArray<string> Assertions { get; init; }

    /// <summary>The diagnostics, such as <c>error constant-collides User.email</c>, in ordinal order.</summary>
    public required ImmutableArray<string> Diagnostics { get; init; }

    /// <summary>The plan; null unless every stage succeeded.</summary>
    public required MigrationPlan? Plan { get; init; }

    internal static PluginScenarioResult Of(PipelineResult result) => new()
    {
        Stage = result.Stage,
        Changes = [.. result.Changes.Select(c => c.Id).Order(StringComparer.Ordinal)],
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
}
