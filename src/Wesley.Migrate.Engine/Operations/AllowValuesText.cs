using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>The PostgreSQL text of <see cref="AllowValues"/>. The old check's name is the user's, so it is found by what it says.</summary>
internal static class AllowValuesText
{
    internal static string Of(AllowValues allow)
    {
        var (table, column, name) = (SqlText.Identifier(allow.Table), SqlText.Identifier(allow.Column), SqlText.Identifier(allow.Name));
        var values = string.Join(", ", allow.Values.Select(SqlText.Literal));
        var check = allow.IsList ? $"{column} <@ ARRAY[{values}]" : $"{column} IN ({values})";
        return SwitchScript.Do([ConstraintText.DropValues(new() { Table = allow.Table, Column = allow.Column, Values = allow.OldValues })])
            + $"\nALTER TABLE {table} DROP CONSTRAINT IF EXISTS {name};\nALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({check}) NOT VALID;";
    }
}
