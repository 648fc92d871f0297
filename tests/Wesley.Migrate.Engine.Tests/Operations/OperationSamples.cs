using System.Collections.Immutable;
using Wesley.Migrate.Engine.Operations;

namespace Wesley.Migrate.Engine.Tests.Operations;

/// <summary>Every operation once, over two tables that a server makes anew for each: <c>child</c> refers to <c>parent</c>.</summary>
internal static class OperationSamples
{
    internal const string Tables = """
        CREATE TABLE parent (id integer PRIMARY KEY, code text NOT NULL UNIQUE);
        CREATE TABLE child (id serial PRIMARY KEY, parent_id integer REFERENCES parent (id), word text DEFAULT 'x' CHECK (word IN ('x', 'y')), other text UNIQUE, n integer);
        CREATE INDEX child_n ON child (n);
        INSERT INTO parent SELECT i, i::text FROM generate_series(1, 100) AS i;
        INSERT INTO child (parent_id, word, other, n) SELECT i, 'x', i::text, i FROM generate_series(1, 100) AS i;
        """;

    private const string Child = "child";
    private const string Parent = "parent";

    internal static ImmutableArray<(SchemaOperation Operation, string Prepare)> All { get; } =
    [
        (new AddColumn { Table = Child, Column = "added", Type = "text" }, ""),
        (new SetColumnDefault { Table = Child, Column = "n", Value = "7" }, ""),
        (new DropColumnDefault { Table = Child, Column = "word" }, ""),
        (new AllowValues { Table = Child, Column = "word", IsList = false, OldValues = ["x", "y"], Values = ["x", "y", "z"], Name = "allowed" }, ""),
        (new CreateOwnSchema { Table = Child }, ""),
        (new CreateFillTrigger { Table = Child, Name = "fill", Column = "n", Pending = "\"n\" IS NULL", Value = "1", Follows = false }, "CREATE SCHEMA wesley"),
        (new DropFillTrigger { Table = Child, Name = "fill" }, "CREATE SCHEMA wesley; CREATE FUNCTION wesley.fill() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER fill BEFORE INSERT ON child FOR EACH ROW EXECUTE FUNCTION wesley.fill()"),
        (new ExpectColumn { Table = Child, Column = "n", Remedy = "wait" }, ""),
        (new ExpectFilled { Table = Child, Pending = "\"n\" IS NULL", Remedy = "wait" }, ""),
        (new RequireValues { Table = Child, Column = "n", Name = "required", Remedy = "wait" }, ""),
        (new SettleRequired { Table = Child, Column = "n", Name = "required" }, "ALTER TABLE child ADD CONSTRAINT required CHECK (n IS NOT NULL)"),
        (new ChangeRequired { Table = Child, Column = "n", Required = true }, "ALTER TABLE child ADD CONSTRAINT required CHECK (n IS NOT NULL)"),
        (new BuildIndex { Table = Child, Name = "built", Columns = ["n"], IsUnique = true }, ""),
        (new AttachUnique { Table = Child, Index = "ready" }, "CREATE UNIQUE INDEX ready ON child (n)"),
        (new AttachPrimaryKey { Table = Child, Name = "child_pkey", Index = "ready" }, "ALTER TABLE child DROP CONSTRAINT child_pkey; CREATE UNIQUE INDEX ready ON child (id)"),
        (new AddPrimaryKey { Table = Child, Columns = ["id"] }, "ALTER TABLE child DROP CONSTRAINT child_pkey"),
        (new DropConstraints { Table = Child, Sort = ConstraintSort.ForeignKey, Columns = ["parent_id"], Others = [Parent] }, ""),
        (new DropConstraints { Table = Parent, Sort = ConstraintSort.ReferenceTo, Columns = ["id"], Others = [Child] }, ""),
        (new DropConstraints { Table = Child, Sort = ConstraintSort.Unique, Columns = ["other"] }, ""),
        (new DropConstraints { Table = Child, Sort = ConstraintSort.Index, Columns = ["n"] }, ""),
        (new DropConstraints { Table = Child, Sort = ConstraintSort.PrimaryKey, Columns = ["id"] }, ""),
        (new DropValuesCheck { Table = Child, Column = "word", Values = ["x", "y"] }, ""),
        (new DropSameCheck { Table = Child, Name = "probe", Expression = "word IN ('x', 'y')" }, ""),
        (new DropCheck { Table = Child, Name = "child_word_check" }, ""),
        (new CheckValues { Table = Child, Column = "word", Depth = 0, Values = ["x"], Name = "checked" }, ""),
        (new AddCheck { Table = Child, Name = "checked", Expression = "n > 0" }, ""),
        (new ValidateConstraint { Table = Child, Name = "checked" }, "ALTER TABLE child ADD CONSTRAINT checked CHECK (n > 0) NOT VALID"),
        (new AddReference { Table = Child, Name = "refers", Column = "n", Target = Parent, TargetColumn = "id" }, ""),
        (new ValidateConstraint { Table = Child, Name = "refers", Target = Parent }, "ALTER TABLE child ADD CONSTRAINT refers FOREIGN KEY (n) REFERENCES parent (id) NOT VALID"),
        (new MoveColumn { Table = Child, Column = "n", To = "m" }, ""),
        (new MoveTable { Table = Child, To = "moved" }, ""),
        (new KeepSequence { Table = Child, Column = "id", To = "n", Type = "integer" }, ""),
        (new DropColumn { Table = Child, Column = "n" }, ""),
        (new DropColumn { Table = Child, Column = "parent_id", Target = Parent }, ""),
        (new DropTables { Table = Child, Tables = [Child], Others = [Parent] }, ""),
        (new CreateTable { Table = "born", Columns = [new("id", "integer", true, null)], PrimaryKey = ["id"] }, ""),
    ];
}
