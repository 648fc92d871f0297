using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>The rehearsal's result, when there is one for this very plan.</summary>
internal sealed record RehearsalView
{
    /// <summary>The verdict where there was no rehearsal.</summary>
    internal const string None = "Not rehearsed";

    internal const string FileName = "rehearsal.json";

    public required string Verdict { get; init; }

    public required string Detail { get; init; }

    public required string Tone { get; init; }

    public ImmutableArray<string> Problems { get; init; } = [];

    public ImmutableArray<DataTable> Tables { get; init; } = [];

    private static RehearsalView Other { get; } =
        new() { Verdict = "Not this plan", Detail = "The rehearsal.json beside the plan is of another plan; rehearse this one.", Tone = "care" };

    internal static RehearsalView Of(string? text, MigrationPlan plan)
    {
        if (text is null)
        {
            return new() { Verdict = None, Detail = "No rehearsal.json stands beside the plan.", Tone = "plain" };
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && Json.Text(root, "planId") == plan.PlanId ? Rehearsed(root, plan) : Other;
        }
        catch (JsonException)
        {
            return Other with { Verdict = "Unreadable", Detail = "The rehearsal.json beside the plan is no JSON; rehearse again." };
        }
    }

    // What does not say that it is green is not.
    private static RehearsalView Rehearsed(JsonElement root, MigrationPlan plan)
    {
        ImmutableArray<string> problems = [.. Json.Items(root, "problems").Select(Json.Plain)];
        var green = Json.Is(root, "green") && problems.IsEmpty;
        return new()
        {
            Verdict = green ? "Yes" : problems.IsEmpty ? "It failed" : ReportText.Count(problems.Length, "problem"),
            Detail = green ? Words(root) : $"{Words(root)} Do not run this plan before the reason is known.",
            Tone = green ? "good" : "bad",
            Problems = problems,
            Tables = [.. RehearsalTables.All(root, plan)],
        };
    }

    private static string Words(JsonElement root)
    {
        var engine = root.TryGetProperty("engine", out var named) && named.ValueKind == JsonValueKind.Object ? $"On {Json.Text(named, "name")} {Json.Text(named, "version")}" : "On an engine that is not named";
        var rows = Json.Number(root, "rows") is { } count ? string.Create(CultureInfo.InvariantCulture, $", {count} rows a table") : "";
        return $"{engine}{rows}{(Json.Number(root, "milliseconds") is { } time ? $", {Json.Seconds(time)}" : "")}.";
    }
}
