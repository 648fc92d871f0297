using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Generate;

namespace Wesley.Migrate.Engine.Render;

/// <summary>One fill as the template sees it.</summary>
internal sealed record ScriptFill
{
    /// <summary>The field, which names constants of the script: a column may be called as no identifier is.</summary>
    public required string Field { get; init; }

    public required string Column { get; init; }

    /// <summary>The stored column, where it is not the column itself; else empty.</summary>
    public required string Into { get; init; }

    public required ImmutableArray<string> Reads { get; init; }

    public required ImmutableArray<string> Uses { get; init; }

    public required string Pending { get; init; }

    /// <summary>Empty when there is no SQL form.</summary>
    public required string Sql { get; init; }

    /// <summary>Empty when there is no TypeScript form.</summary>
    public required string Compute { get; init; }

    public required bool TakesRow { get; init; }

    public required string Source { get; init; }

    public required bool Review { get; init; }

    public required string Barrier { get; init; }

    /// <summary>Empty unless the barrier is a trigger.</summary>
    public required string Trigger { get; init; }

    internal static ScriptFill Of(ColumnFill fill) => new()
    {
        Field = fill.After.Name,
        Column = fill.After.ColumnName,
        Into = string.Equals(fill.Into, fill.After.ColumnName, StringComparison.Ordinal) ? "" : fill.Into,
        Reads = fill.Reads,
        Uses = fill.Uses,
        Pending = fill.Pending,
        Sql = fill.Sql ?? "",
        Compute = fill.TypeScript ?? "",
        TakesRow = fill.Reads.Length + fill.Uses.Length > 0,
        Source = fill.Source switch
        {
            FillSource.Decision => "decision",
            FillSource.FieldDefault => "default",
            FillSource.EnumDefault => "enum-default",
            FillSource.Computed => "computed",
            FillSource.Conversion => "conversion",
            _ => "zero",
        },
        Review = fill.NeedsReview is not null,
        Barrier = fill.Barrier switch { BarrierKind.ColumnDefault => "default", BarrierKind.FillTrigger => "trigger", _ => "writers" },
        Trigger = fill.Trigger ?? "",
    };
}
