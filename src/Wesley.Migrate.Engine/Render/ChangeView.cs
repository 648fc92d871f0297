using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Engine.Render;

/// <summary>A change as the plan's template sees it.</summary>
internal sealed record ChangeView
{
    public required string Place { get; init; }

    public required string Kind { get; init; }

    public required string Values { get; init; }

    public required string Effect { get; init; }

    public required string Rollback { get; init; }

    internal static ChangeView Of(PlanChange change) => new()
    {
        Place = change.From is null ? change.Coordinate : $"{change.From} -> {change.Coordinate}",
        Kind = change.Kind,
        Values = (change.Before, change.After) switch
        {
            ({ } before, { } after) => $"{before} -> {after}",
            (null, { } after) => after,
            ({ } before, null) => before,
            _ => change.Subject ?? "",
        },
        Effect = DocumentText.Kebab(change.Effect),
        Rollback = DocumentText.Kebab(change.Rollback.Class),
    };
}
