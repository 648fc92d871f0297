using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.DefaultBackfill;

/// <summary>A key that a constant in the column breaks.</summary>
internal sealed record CollidingKey
{
    internal required string Word { get; init; }

    internal required ImmutableArray<string> Columns { get; init; }

    /// <summary>The column alone, or together with columns that are new and constant too.</summary>
    internal static CollidingKey? Of(Subject subject) =>
        Keys(subject.Table).FirstOrDefault(k => k.Columns.Contains(subject.Field.Name) && k.Columns.All(c => IsConstant(subject, c)));

    private static IEnumerable<CollidingKey> Keys(TableType table) =>
        table.UniqueKeys.Select(u => new CollidingKey { Word = u.Columns.Length == 1 ? "unique" : "part of a unique key", Columns = u.Columns })
            .Prepend(new CollidingKey { Word = table.PrimaryKey.Length == 1 ? "the primary key" : "part of the primary key", Columns = table.PrimaryKey });

    private static bool IsConstant(Subject subject, string column)
    {
        if (column == subject.Field.Name)
        {
            return true;
        }

        var coordinate = Coordinate.OfMember(subject.Table.Name, column);
        var decision = subject.Request.Decisions.Find(DecisionKind.Fill, coordinate);
        return subject.Table.Field(column) is { } field
            && IsNew(subject, column)
            && decision is null or { Sql: null, TypeScript: null }
            && field.Default?.Kind != DefaultKind.VolatileExpression
            // A null equals nothing, so a key with a null in it never collides.
            && (field.Type.Required || decision is not null);
    }

    private static bool IsNew(Subject subject, string column) =>
        subject.Request.Pairing.TableBefore(subject.Table.Name) is { } before
        && subject.Request.Pairing.FieldBefore(new TablePair { Before = before, After = subject.Table }, column) is not { IsColumn: true };
}
