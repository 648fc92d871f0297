using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>Tables that store nothing, and rows that nothing identifies.</summary>
internal static class TableRules
{
    private const int Shown = 10;

    internal static void Check(Vocabulary words, ImmutableArray<TableType> tables, Problems problems)
    {
        if (tables.IsEmpty)
            problems.Warning(
                "schema-without-tables",
                "The schema has no table: no object type but the root operation types.",
                words.Types.Values.OrderBy(t => t.Name, StringComparer.Ordinal).FirstOrDefault()?.Location,
                next: "Add a type, or check that the right files were passed.");

        var empty = tables.Where(t => !t.Columns.Any()).ToImmutableArray();
        foreach (var table in empty.Where(t => TableSelection.IsMarked(words.TablesByType[t.Name])))
        {
            problems.Error(
                "table-empty",
                $"The table '{table.Name}' has no column.",
                table.Location,
                table.Coordinate,
                "Add a field of scalar or enum type.");
        }

        Several(
            "table-empty",
            [.. empty.Where(t => !TableSelection.IsMarked(words.TablesByType[t.Name]))],
            "has no column",
            "have no column",
            "Nothing to do when they are not meant to be stored.",
            problems);
        Several("table-without-key", [.. tables.Where(t => t.PrimaryKey.IsEmpty)], "has no primary key", "have no primary key", Advice(words.Dialect), problems);
    }

    /// <summary>One remark for all of them: a schema made for an API would bring hundreds.</summary>
    private static void Several(
        string id,
        ImmutableArray<TableType> tables,
        string one,
        string many,
        string next,
        Problems problems)
    {
        if (tables.IsEmpty) return;

        var message = tables.Length == 1 ? $"'{tables[0].Name}' {one}." : FormattableString.Invariant($"{tables.Length} tables {many}.");
        var rest = tables.Length > Shown ? ", …" : "";
        problems.Info(
            id,
            message,
            tables[0].Location,
            tables[0].Coordinate,
            next,
            $"{string.Join(", ", tables.Take(Shown).Select(t => t.Name))}{rest}");
    }

    private static string Advice(Dialect dialect) =>
        dialect.ImplicitPrimaryKey is { Types: [var type, ..] } key ? $"Add a field '{key.Field}: {type}', which is taken for the primary key."
        : dialect.Spell(DirectiveMeaning.PrimaryKey) is { } directive ? $"Add '{directive}' to the field that identifies a row."
        : "Scripts walk through their pages instead.";
}
