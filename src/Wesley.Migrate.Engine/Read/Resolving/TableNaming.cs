using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Read.Dialects;

namespace Wesley.Migrate.Engine.Read.Resolving;

/// <summary>What tables are called in the database, and whether a database can call them that.</summary>
internal static class TableNaming
{
    internal static Dictionary<string, string> Read(
        ImmutableArray<AnnotatedType> tables,
        Dialect dialect,
        Problems problems)
    {
        var names = tables.ToDictionary(t => t.Name, t => Name(t, dialect), StringComparer.Ordinal);
        foreach (var group in tables.GroupBy(t => names[t.Name], StringComparer.Ordinal))
        {
            foreach (var again in group.Skip(1))
            {
                problems.Error(
                    "table-name-duplicate",
                    $"'{group.First().Name}' and '{again.Name}' are both stored in the table '{group.Key}'.",
                    Place(again),
                    again.Coordinate,
                    Rename(dialect),
                    $"The other one is at {group.First().Raw.Location}.");
            }
        }

        foreach (var table in tables)
        {
            Check(table, names[table.Name], dialect, problems);
        }

        return names;
    }

    private static string Name(AnnotatedType table, Dialect dialect) =>
        table.Use(DirectiveMeaning.Table)?.Text(ArgumentRole.Name) ?? NameStyles.Apply(dialect.Tables.Names, table.Name);

    private static void Check(AnnotatedType table, string name, Dialect dialect, Problems problems)
    {
        if (name.Length == 0)
            problems.Error(
                "table-name-empty",
                $"The table of '{table.Name}' has an empty name.",
                Place(table),
                table.Coordinate,
                "Give it a name, or leave the argument out.");
        if (IsTooLong(name))
            problems.Error(
                "identifier-too-long",
                $"The table name '{name}' has more than {SqlText.MaxIdentifierBytes} bytes; PostgreSQL would cut it off.",
                Place(table),
                table.Coordinate,
                Rename(dialect));
    }

    private static string Rename(Dialect dialect) => dialect.Spell(DirectiveMeaning.Table, ArgumentRole.Name, "\"…\"") is { } named
        ? $"Give it another name with '{named}'."
        : "Rename the type.";

    internal static bool IsTooLong(string name) => Encoding.UTF8.GetByteCount(name) > SqlText.MaxIdentifierBytes;

    private static SourceLocation Place(AnnotatedType table) =>
        table.Use(DirectiveMeaning.Table)?.Value(ArgumentRole.Name)?.Location ?? table.Raw.Location;
}
