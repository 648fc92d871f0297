using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Output.Report;

/// <summary>What becomes of existing rows, in a sentence.</summary>
internal static class RowFate
{
    internal static string Of(Change change, DataEffect effect, ImmutableArray<Fill> fills) =>
        fills.FirstOrDefault(f => f.Coordinate == change.Coordinate) is { } fill && effect is (DataEffect.Backfill or DataEffect.Refuse) ? Filled(fill) : effect switch
        {
            DataEffect.Backfill => "existing rows need a value",
            DataEffect.Check => "existing rows stay; the pre-check looks whether they fit",
            DataEffect.Refuse => "existing values do not fit",
            DataEffect.Destroy => "stored values are given up",
            _ => "existing rows stay as they are",
        };

    private static string Filled(Fill fill)
    {
        var value = fill.Value.Sql ?? fill.Value.TypeScript ?? "a value";
        return $"existing rows get {ChangeValues.Short(value)} ({Source(fill.Source)})";
    }

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
