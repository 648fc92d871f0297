using System.Collections.Immutable;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The rehearsal's result, when there is one for this very plan.</summary>
internal sealed record RehearsalView
{
    internal const string FileName = "rehearsal.json";

    public required string Verdict { get; init; }

    public required string Detail { get; init; }

    public required string Tone { get; init; }

    public ImmutableArray<ReportRow> Facts { get; init; } = [];

    public ImmutableArray<DataTable> Tables { get; init; } = [];

    internal static RehearsalView Of(string? text, MigrationPlan plan)
    {
        if (text is null)
        {
            return new() { Verdict = "Not rehearsed", Detail = "No rehearsal.json stands beside the plan.", Tone = "plain" };
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("planId", out var id)
                && id.ValueKind == JsonValueKind.String && id.ValueEquals(plan.PlanId) ? Rehearsed(root) : Other;
        }
        catch (JsonException)
        {
            return Other with { Verdict = "Unreadable", Detail = "The rehearsal.json beside the plan is no JSON; rehearse again." };
        }
    }

    private static RehearsalView Other { get; } =
        new() { Verdict = "Not this plan", Detail = "The rehearsal.json beside the plan is of another plan; rehearse this one.", Tone = "care" };

    private static RehearsalView Rehearsed(JsonElement root)
    {
        var passed = !root.TryGetProperty("passed", out var verdict) || verdict.ValueKind == JsonValueKind.True;
        return new()
        {
            Verdict = passed ? "Yes" : "It failed",
            Detail = passed ? "See the rehearsal below." : "Do not run this plan before the reason is known.",
            Tone = passed ? "good" : "bad",
            Facts = DataTable.Facts(root),
            Tables = DataTable.All(root),
        };
    }
}
