using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Report;

/// <summary>What happened in a rehearsal, as tables: the files that ran, the checks, the way back, the writers beside it.</summary>
internal static class RehearsalTables
{
    // From the weakest to the strongest, as PostgreSQL orders them.
    private static readonly string[] Modes =
        ["ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"];

    internal static IEnumerable<DataTable> All(JsonElement root, MigrationPlan plan) =>
    [
        .. DataTable.Of("What ran", ["step", "file", "result", "took", "rows", "killed at", "locks seen"], Json.Items(root, "steps").Select(s => Step(s, plan)), prose: true),
        .. DataTable.Of("What was checked", ["contract", "kind", "asked", "held", "caught", "cannot be broken", "missed"], Assertions(root)),
        .. DataTable.Of("The way back", ["steps", "class", "result", "took", "differences"], Json.Items(root, "rollback").Select(Rollback), prose: true),
        .. DataTable.Of("Writers of the old version", ["transactions", "rows inserted", "rows updated"], Json.Object(root, "writers") is { } writers ? [[Count(writers, "transactions"), Count(writers, "inserted"), Count(writers, "updated")]] : []),
    ];

    private static ImmutableArray<string> Step(JsonElement step, MigrationPlan plan)
    {
        var number = plan.Steps.Select(s => s.Id).ToList().IndexOf(Json.Text(step, "step")) + 1;
        var kill = Json.Object(step, "kill");
        return
        [
            number == 0 ? "before" : number.ToString(CultureInfo.InvariantCulture),
            Json.Text(step, "artifact"),
            Json.Is(step, "ok") ? "done" : "failed",
            Json.Number(step, "milliseconds") is { } time ? Json.Seconds(time) : "",
            Count(step, "rows"),
            kill is { } killed ? $"{Count(killed, "after")}, then {Count(killed, "resumed")}" : "",
            Locks(step),
        ];
    }

    // A statement takes several locks on a table; the strongest one is what others feel.
    private static string Locks(JsonElement step) => string.Join("; ", Json.Items(step, "locks")
        .GroupBy(l => Json.Text(l, "relation"), StringComparer.Ordinal)
        .Select(table => (Table: table.Key, Lock: table.MaxBy(l => Array.IndexOf(Modes, Json.Text(l, "mode")))))
        .GroupBy(t => (Mode: Json.Text(t.Lock, "mode"), Planned: Json.Is(t.Lock, "planned")))
        .Select(g => $"{g.Key.Mode} on {string.Join(", ", g.Select(t => t.Table))}{(g.Key.Planned ? "" : " (not in the plan)")}"));

    private static IEnumerable<ImmutableArray<string>> Assertions(JsonElement root) => Json.Items(root, "assertions")
        .GroupBy(a => (Contract: Json.Text(a, "contract"), Kind: Json.Text(a, "kind")))
        .Select(g => (ImmutableArray<string>)
        [
            g.Key.Contract, g.Key.Kind, Text(g.Count()), Text(g.Count(a => Json.Is(a, "holds"))), Text(g.Count(a => Json.Text(a, "caught").StartsWith("by-", StringComparison.Ordinal))),
            Text(g.Count(a => Json.Text(a, "caught") == "cannot-break")), Text(g.Count(a => Json.Text(a, "caught") == "missed")),
        ]);

    private static ImmutableArray<string> Rollback(JsonElement rollback) =>
    [
        string.Join(", ", Json.Items(rollback, "steps").Select(Json.Plain)),
        Json.Text(rollback, "class").Replace('-', ' '),
        Json.Text(rollback, "verdict").Replace('-', ' '),
        Json.Number(rollback, "milliseconds") is { } time ? Json.Seconds(time) : "",
        string.Join("; ", Json.Items(rollback, "differences").Select(Json.Plain)),
    ];

    private static string Count(JsonElement owner, string name) => Json.Number(owner, name) is { } number ? number.ToString(CultureInfo.InvariantCulture) : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
