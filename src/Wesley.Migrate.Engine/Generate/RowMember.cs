using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Generate;

/// <summary>A column's value in TypeScript: a member of <c>row</c>, whose keys are the names that the database has.</summary>
internal static class RowMember
{
    internal static string Of(Field field) => Of(field.ColumnName);

    internal static string Of(string column) => IsIdentifier(column) ? $"row.{column}" : $"row[{TypeScriptText.Literal(column)}]";

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
