using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.StandardContracts;

/// <summary>Queries over rows. They select keys only, because what they select is printed.</summary>
internal static class RowSql
{
    /// <summary>The keys of the rows for which the condition holds.</summary>
    internal static string Where(TablePlace table, string condition) => $"SELECT {Key(table)} FROM {table.Quoted} WHERE {condition}";

    /// <summary>The keys of all rows.</summary>
    internal static string All(TablePlace table) => $"SELECT {Key(table)} FROM {table.Quoted}";

    /// <summary>The primary key; without one only the row's place tells rows apart.</summary>
    internal static string Key(TablePlace table, string alias = "") => table.Type.PrimaryKey.IsEmpty
        ? $"{alias}ctid"
        : string.Join(", ", table.Type.PrimaryKey.Select(c => alias + SqlText.Identifier(table.Type.ColumnName(c))));

    /// <summary>The list of names, quoted.</summary>
    internal static string Names(ImmutableArray<string> columns) => string.Join(", ", columns.Select(SqlText.Identifier));

    /// <summary>A condition that holds when it holds for any item of a list, however deep.</summary>
    internal static string AnyItem(string list, string condition) => $"EXISTS (SELECT 1 FROM unnest({list}) AS item(value) WHERE {condition})";
}
