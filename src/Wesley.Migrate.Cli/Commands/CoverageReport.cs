using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>What <c>rules --coverage</c> says: who takes on each kind of change, and where a run would end because nobody does, or two do.</summary>
internal static class CoverageReport
{
    internal static void Write(ReportWriter report, IReadOnlyList<KindRow> rows)
    {
        TextTable.Write(report, ["KIND", "EFFECT", "COVERAGE", "BY"], [.. rows.Select(r => new[] { r.Kind.Kind, r.Kind.Effect, Words.Kebab(r.Coverage), string.Join(", ", r.ClaimedBy) })]);
        report.Line();
    }

    internal static string Summary(IReadOnlyList<KindRow> rows) =>
        $"{Words.Count(rows.Count, "kind")}: {string.Join(", ", Enum.GetValues<ClaimCoverage>().Select(c => FormattableString.Invariant($"{rows.Count(r => r.Coverage == c)} {Words.Kebab(c)}")))}.";

    /// <summary>The kinds at which a run would end.</summary>
    internal static ImmutableArray<Diagnostic> Problems(IReadOnlyList<KindRow> rows) =>
    [
        .. rows.Where(r => r.Coverage == ClaimCoverage.Unclaimed).Select(r => Of(r, "claim-missing", $"No installed plugin claims {r.Kind.Kind} of {r.Plugin}, which asks for values.", $"install a plugin whose strategy claims '{r.Kind.Kind}'")),
        .. rows.Where(r => r.Coverage == ClaimCoverage.Contested).Select(r => Of(r, "claim-contested", $"{r.Kind.Kind} is claimed at the same rank by {string.Join(" and by ", r.ClaimedBy)}.", $"settle it in wesley.json: \"pins\": {{ \"{r.Kind.Kind}\": \"{r.ClaimedBy[0]}\" }}")),
    ];

    private static Diagnostic Of(KindRow row, string id, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Plugin = row.Plugin,
        Message = message,
        NextStep = next,
    };
}
