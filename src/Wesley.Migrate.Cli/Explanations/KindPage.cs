using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Commands;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Engine.Explain;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>A kind of change with everything its catalogue entry says.</summary>
internal static class KindPage
{
    internal static void Write(ReportWriter report, ChangeKindInfo info, KindRow row)
    {
        report.Line(info.Kind.Id, Ink.Strong).Line().Line(info.Title, Ink.Strong).Line(CatalogueWords.Of(info.Purpose)).Line();
        report.Line($"Effect: {KindWords.Of(info.Effect)}").Line();
        foreach (var (question, answer) in KindWords.Of(info.Contexts))
        {
            report.Line($"{Words.Kebab(answer),-9}{question}");
        }

        report.Line();
        report.Line("What to do", Ink.Strong).Line(CatalogueWords.Of(info.Remediation)).Line();
        Rollback(report, CatalogueWords.Of(info.Rollback));

        report.Line($"Mirror     {info.Mirror?.Id ?? "none: " + (info.MirrorWaiver ?? "not said")}");
        WriteOwner(report, row);
    }

    /// <summary>Who brings the kind, and who takes it on.</summary>
    internal static void WriteOwner(ReportWriter report, KindRow row)
    {
        report.Line($"Plugin     {row.Plugin}");
        if (row.Claimed.Length > 0)
        {
            report.Line($"Claimed by {row.Claimed}");
        }
    }

    private static void Rollback(ReportWriter report, Reversibility rollback)
    {
        report.Line("Undoing it", Ink.Strong).Line($"{Words.Kebab(rollback.Class)} ({rollback.Reason})");
        if (rollback.Until is { } until)
        {
            report.Line($"until: {until}");
        }

        if (rollback.Loss is { } loss)
        {
            report.Line($"loses: {loss}");
        }

        report.Line($"data: {rollback.HowData}").Line($"code: {rollback.HowCode}").Line();
    }
}
