using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>An entry for a value that differs from row to row, in the user's own names.</summary>
internal static class DistinctExample
{
    internal static string Entry(Subject subject)
    {
        if (subject.Storage is { SqlBase: "uuid", ListDepth: 0 })
        {
            return DecisionEntry.Sql(subject.Coordinate, "gen_random_uuid()");
        }

        var key = subject.Table.PrimaryKey is [var only] && only != subject.Field.Name ? subject.Table.ColumnName(only) : null;
        var isText = subject.Storage is { SqlBase: "text", ListDepth: 0, Scalar: not "Enum" };
        return (key, isText) switch
        {
            (null, true) => DecisionEntry.Sql(subject.Coordinate, "gen_random_uuid()::text"),
            ({ } column, true) => DecisionEntry.Sql(subject.Coordinate, $"{SqlText.Identifier(column)}::text", column),
            _ => DecisionEntry.Sql(subject.Coordinate, "…"),
        };
    }
}
