using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Commands;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>A kind of change with everything its catalogue entry says.</summary>
internal static class KindPage
{
    internal static void Write(ReportWriter report, ChangeKindInfo info, string plugin, KindRow? row)
    {
        report.Line(info.Kind.Id, Ink.Strong).Line().Line(info.Title, Ink.Strong).Line(CatalogueWords.Of(info.Purpose)).Line();
        report.Line($"Effect: {Effect(info.Effect)}").Line();
        report.Line($"{Answer(info.Contexts.Rows)}Do existing rows satisfy the new schema as they are?");
        report.Line($"{Answer(info.Contexts.Writers)}May code of the old version go on writing during the switch-over?");
        report.Line($"{Answer(info.Contexts.Readers)}May code of the old version go on reading after it?");
        report.Line($"{Answer(info.Contexts.Rollback)}Is the way back without loss?").Line();

        report.Line("What to do", Ink.Strong).Line(CatalogueWords.Of(info.Remediation)).Line();
        Rollback(report, CatalogueWords.Of(info.Rollback));

        report.Line($"Mirror     {info.Mirror?.Id ?? "none: " + (info.MirrorWaiver ?? "not said")}");
        report.Line($"Plugin     {plugin}");
        if (row is { Claimed.Length: > 0 })
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

    private static string Answer(Verdict verdict) => Words.Kebab(verdict).PadRight(9);

    private static string Effect(DataEffect effect) => effect switch
    {
        DataEffect.Backfill => "backfill: new values must be written, by exactly one strategy",
        DataEffect.Check => "check: nothing is written, but rows may break the new rule",
        DataEffect.Refuse => "refuse: values would be lost or fail, unless a strategy takes it on",
        DataEffect.Destroy => "destroy: stored values are given up",
        _ => "none: existing rows stay as they are",
    };
}
