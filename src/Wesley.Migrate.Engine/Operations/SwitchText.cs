using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Operations of the switch as PL/pgSQL, each as the blocks that have to be transactions of their own.</summary>
internal static class SwitchText
{
    internal static ImmutableArray<string> Of(SchemaOperation operation) => operation switch
    {
        ExpectColumn expect => [Stop($"NOT {HasColumn(expect.Table, expect.Column)}", $"{expect.Table} has no column {expect.Column}", expect.Remedy)],
        ExpectFilled expect => [Stop($"EXISTS (SELECT FROM {Id(expect.Table)} WHERE {expect.Pending})", $"rows of {expect.Table} wait for a value", expect.Remedy)],
        RequireValues require => RequiredText.Require(require),
        SettleRequired settle => [RequiredText.Settle(settle)],
        AttachUnique attach =>
        [
            $"IF NOT {HasConstraint(attach.Table, attach.Index)} THEN\n"
                + $"  ALTER TABLE {Id(attach.Table)} ADD CONSTRAINT {Id(attach.Index)} UNIQUE USING INDEX {Id(attach.Index)};\nEND IF;",
        ],
        DropFillTrigger drop => [$"DROP TRIGGER IF EXISTS {Id(drop.Name)} ON {Id(drop.Table)};\nDROP FUNCTION IF EXISTS {Id("wesley")}.{Id(drop.Name)}();"],
        DropConstraints drop => [ConstraintText.Drop(drop)],
        DropValuesCheck drop => [ConstraintText.DropValues(drop)],
        KeepSequence keep => [SequenceText.Keep(keep)],
        DropSameCheck drop => [ConstraintText.DropSame(drop)],
        MoveColumn move => [$"ALTER TABLE {Id(move.Table)} RENAME COLUMN {Id(move.Column)} TO {Id(move.To)};"],
        DropColumn drop => [$"ALTER TABLE IF EXISTS {Id(drop.Table)} DROP COLUMN IF EXISTS {Id(drop.Column)};"],
        DropColumnDefault drop => [$"ALTER TABLE {Id(drop.Table)} ALTER COLUMN {Id(drop.Column)} DROP DEFAULT;"],
        ChangeRequired change => [$"ALTER TABLE {Id(change.Table)} ALTER COLUMN {Id(change.Column)} {(change.Required ? "SET" : "DROP")} NOT NULL;"],
        DropCheck drop => [$"ALTER TABLE {Id(drop.Table)} DROP CONSTRAINT IF EXISTS {Id(drop.Name)};"],
        CheckValues check => [Check(check.Table, check.Name, Allowed(check))],
        AddCheck check => [Check(check.Table, check.Name, check.Expression)],
        ValidateConstraint validate =>
        [
            $"IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = {ConstraintText.Table(validate.Table)} AND conname = {SqlText.Literal(validate.Name)} AND NOT convalidated) THEN\n"
                + $"  ALTER TABLE {Id(validate.Table)} VALIDATE CONSTRAINT {Id(validate.Name)};\nEND IF;",
        ],
        MoveTable move => [$"ALTER TABLE {Id(move.Table)} RENAME TO {Id(move.To)};"],
        AttachPrimaryKey attach => [$"ALTER TABLE {Id(attach.Table)} ADD CONSTRAINT {Id(attach.Name)} PRIMARY KEY USING INDEX {Id(attach.Index)};"],
        AddPrimaryKey key => [$"ALTER TABLE {Id(key.Table)} ADD PRIMARY KEY ({Ids(key.Columns)});"],
        AddReference reference =>
        [
            $"IF NOT {HasConstraint(reference.Table, reference.Name)} THEN\n"
                + $"  ALTER TABLE {Id(reference.Table)} ADD CONSTRAINT {Id(reference.Name)} FOREIGN KEY ({Id(reference.Column)})\n"
                + $"    REFERENCES {Id(reference.Target)} ({Id(reference.TargetColumn)}) NOT VALID;\nEND IF;",
        ],
        CreateTable create => [Created(create)],
        DropTables drop => [$"DROP TABLE IF EXISTS {Ids(drop.Tables)};"],
        _ => [PostgresDialect.Render(operation)],
    };

    internal static string Id(string name) => SqlText.Identifier(name);

    internal static string Ids(IEnumerable<string> names) => string.Join(", ", names.Select(Id));

    /// <summary>A condition that ends the transaction, with what is wrong and what to do.</summary>
    internal static string Stop(string condition, string wrong, string remedy) =>
        $"IF {condition} THEN\n  RAISE EXCEPTION USING MESSAGE = {SqlText.Literal(wrong)}, HINT = {SqlText.Literal($"{remedy}, then run this file again")};\nEND IF;";

    internal static string HasColumn(string table, string column) =>
        $"EXISTS (SELECT FROM pg_attribute WHERE attrelid = {ConstraintText.Table(table)} AND attname = {SqlText.Literal(column)} AND NOT attisdropped)";

    internal static string HasConstraint(string table, string name) =>
        $"EXISTS (SELECT FROM pg_constraint WHERE conrelid = {ConstraintText.Table(table)} AND conname = {SqlText.Literal(name)})";

    private static string Check(string table, string name, string expression) =>
        $"ALTER TABLE {Id(table)} DROP CONSTRAINT IF EXISTS {Id(name)};\nALTER TABLE {Id(table)} ADD CONSTRAINT {Id(name)} CHECK ({expression}) NOT VALID;";

    // A list may hold null items, which are no values of the enum; lists of lists cannot be rid of them.
    private static string Allowed(CheckValues check)
    {
        var (column, values) = (Id(check.Column), string.Join(", ", check.Values.Select(SqlText.Literal)));
        return check.Depth switch
        {
            0 => $"{column} IN ({values})",
            1 => $"array_remove({column}, NULL) <@ ARRAY[{values}]",
            _ => $"{column} <@ ARRAY[{values}, NULL]",
        };
    }

    private static string Created(CreateTable create)
    {
        var lines = create.Columns.Select(c => $"{Id(c.Name)} {c.Type}{(c.Required ? " NOT NULL" : "")}{(c.Default is null ? "" : $" DEFAULT {c.Default}")}");
        return $"CREATE TABLE IF NOT EXISTS {Id(create.Table)} (\n  "
            + string.Join(",\n  ", create.PrimaryKey.IsEmpty ? lines : lines.Append($"PRIMARY KEY ({Ids(create.PrimaryKey)})")) + "\n);";
    }
}
