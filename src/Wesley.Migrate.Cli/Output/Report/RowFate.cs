using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>What becomes of existing rows, in a sentence.</summary>
internal static class RowFate
{
    internal static string Of(Change change, DataEffect effect, ImmutableArray<TableBackfill> tables) =>
        tables.SelectMany(t => t.Fills).FirstOrDefault(f => f.ValueByChange.ContainsKey(change.Id)) is { } fill
            ? $"{(fill.ValueByChange.Count > 1 ? "its rows" : "existing rows")} get {ChangeValues.Short(fill.ValueByChange[change.Id])} ({Source(fill.SourceByChange[change.Id])})"
            : effect switch
            {
                DataEffect.Backfill => "existing rows need a value",
                DataEffect.Check => "existing rows stay; a check looks whether they fit",
                DataEffect.Refuse => "existing values do not fit",
                DataEffect.Destroy => "stored values are given up",
                _ => "existing rows stay as they are",
            };

    private static string Source(FillSource source) => source switch
    {
        FillSource.Decision => "your decision",
        FillSource.FieldDefault => "the field's default",
        FillSource.EnumDefault => "the enum's default",
        FillSource.Computed => "computed",
        FillSource.Conversion => "converted from the old value",
        _ => "zero value: please review",
    };
}
