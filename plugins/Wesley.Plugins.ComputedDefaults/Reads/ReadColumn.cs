using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>A column that an expression may read.</summary>
internal sealed record ReadColumn
{
    /// <summary>Its name in the database while the backfill runs, which is the one that an expression uses.</summary>
    internal required string Name { get; init; }

    /// <summary>Its field's name in the new schema, or the same where the new schema has it no longer.</summary>
    internal required string FinalName { get; init; }

    /// <summary>The column before, or after where it is new.</summary>
    internal required Field Field { get; init; }

    /// <summary>Whether it is new and nothing fills it, so that it is null in every row.</summary>
    internal bool IsEmpty { get; init; }
}
