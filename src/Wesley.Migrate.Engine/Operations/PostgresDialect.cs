using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>Renders operations as PostgreSQL 14 and later. Every statement may run a second time.</summary>
public static class PostgresDialect
{
    /// <summary>The statement, with its semicolon.</summary>
    public static string Render(SchemaOperation operation) => operation switch
    {
        CreateOwnSchema => $"CREATE SCHEMA IF NOT EXISTS {Id("wesley")};",
        AddColumn add => $"ALTER TABLE {Id(add.Table)} ADD COLUMN IF NOT EXISTS {Id(add.Column)} {add.Type};",
        SetColumnDefault set => $"ALTER TABLE {Id(set.Table)} ALTER COLUMN {Id(set.Column)} SET DEFAULT {set.Value};",
        AllowValues allow => AllowValuesText.Of(allow),
        CreateFillTrigger trigger => FillTrigger(trigger),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "The dialect does not know this operation."),
    };

    // The row's columns are put into scope by a subselect, so that the value reads the same here and in the backfill.
    private static string FillTrigger(CreateFillTrigger trigger)
    {
        var function = $"{Id("wesley")}.{Id(trigger.Name)}";
        var tag = DollarQuote.TagFor(trigger.Pending + trigger.Value + trigger.Column + trigger.Name);
        var column = Id(trigger.Column);
        var body = string.Concat(
            "BEGIN\n",
            trigger.Follows ? $"  NEW.{column} := NULL;\n" : "",
            $"  IF (SELECT ({trigger.Pending}) FROM (SELECT NEW.*) AS written) THEN\n",
            $"    SELECT ({trigger.Value}) INTO NEW.{column} FROM (SELECT NEW.*) AS written;\n",
            "  END IF;\n  RETURN NEW;\nEND\n");
        return $"CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS {tag}\n{body}{tag};\n"
            + $"CREATE OR REPLACE TRIGGER {Id(trigger.Name)} BEFORE INSERT OR UPDATE ON {Id(trigger.Table)}\n"
            + $"  FOR EACH ROW{When(trigger)} EXECUTE FUNCTION {function}();";
    }

    // A row that has its value does not pay for the function. A column that follows another one is computed whatever it has.
    private static string When(CreateFillTrigger trigger) =>
        !trigger.Follows && trigger.Pending == $"{Id(trigger.Column)} IS NULL" ? $" WHEN (NEW.{Id(trigger.Column)} IS NULL)" : "";

    private static string Id(string name) => SqlText.Identifier(name);
}
