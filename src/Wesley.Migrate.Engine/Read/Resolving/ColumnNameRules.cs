using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>A column is called as its field. A schema that says otherwise is told so, before a script fails on the name.</summary>
internal static class ColumnNameRules
{
    internal static void Check(ImmutableArray<AnnotatedType> tables, Problems problems)
    {
        foreach (var member in tables.SelectMany(t => t.Members))
        {
            if (member.Use(DirectiveMeaning.ColumnName) is { } use && use.Value(ArgumentRole.Name) is { } name && name.Text != member.Raw.Name)
                problems.Warning(
                    "column-name-differs",
                    $"'{member.Coordinate}' is stored in a column '{name.Text}', but what is written speaks of a column '{member.Raw.Name}'.",
                    name.Location,
                    member.Coordinate,
                    $"Before running anything that touches '{member.Coordinate}', rename the column to '{member.Raw.Name}' or put '{name.Text}' into the written files.");
        }
    }
}
