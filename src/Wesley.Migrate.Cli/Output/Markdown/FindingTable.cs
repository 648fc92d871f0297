using Wesley.Migrate.Cli.Output.Places;
using Wesley.Migrate.Cli.Output.Report;
using Wesley.Migrate.Engine.Findings;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Cli.Output.Markdown;

/// <summary>Findings as rows of a table.</summary>
internal static class FindingTable
{
    internal const string Head = "| level | finding | existing rows | place |\n|---|---|---|---|\n";

    internal static string Row(Finding finding, Outcome outcome) =>
        $"| {Level(finding.Level)} | {AdviceItem.Name(finding)}<br>{ProseText.Of(finding.Message)} | {Rows(finding, outcome)} | {Place(finding, outcome)} |\n";

    private static string Level(FindingLevel level) => level == FindingLevel.Error ? "**error**" : Words.Kebab(level);

    private static string Rows(Finding finding, Outcome outcome) =>
        finding.Change is { } change && outcome.Result?.Catalogue.GetValueOrDefault(change.Kind.Id) is { } info
            ? ProseText.Of(RowFate.Of(change, info.Effect, outcome.Result.Tables))
            : "";

    private static string Place(Finding finding, Outcome outcome) =>
        FindingPlace.Of(finding, outcome) is { } place
            ? MarkdownFunctions.Code(Clip.Of(FormattableString.Invariant($"{RepositoryPath.Of(place.File) ?? place.File}:{place.Line}")))
            : "";
}
