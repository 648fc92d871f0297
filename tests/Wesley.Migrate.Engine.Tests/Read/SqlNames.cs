using System.Text.RegularExpressions;

namespace Wesley.Migrate.Engine.Tests.Read;

/// <summary>The columns that a migration of TypeORM names, as <c>table.column</c>.</summary>
internal static partial class SqlNames
{
    internal static IEnumerable<string> Columns(string sql) =>
        from statement in sql.Split(';')
        let table = Table().Match(statement)
        where table.Success
        from Match column in Column().Matches(statement)
        select $"{table.Groups["table"].Value}.{column.Groups["column"].Value}";

    [GeneratedRegex("""(CREATE TABLE|ALTER TABLE|ON) "(?<table>\w+)" """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    // A column is defined, added, dropped, indexed or part of a key; its neighbours on one line are of the same table.
    [GeneratedRegex("""((ADD|DROP COLUMN) |FOREIGN KEY \(|[(,] ?)"(?<column>\w+)"(?= (numeric|text|character varying|TIMESTAMP|integer|boolean|jsonb)|\) |$|\) REFERENCES)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}
