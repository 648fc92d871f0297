using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>The PostgreSQL text of <see cref="AllowValues"/>. The old check's name is the user's, so it is found by what it says.</summary>
internal static class AllowValuesText
{
    internal static string Of(AllowValues allow)
    {
        var table = SqlText.Identifier(allow.Table);
        var column = SqlText.Identifier(allow.Column);
        var values = string.Join(", ", allow.Values.Select(SqlText.Literal));
        var named = string.Join("\n      ", allow.OldValues.Select(v => $"AND pg_get_constraintdef(oid) LIKE {SqlText.Literal($"%'{v.Replace("_", "\\_", StringComparison.Ordinal)}'%")}"));
        var check = allow.IsList ? $"{column} <@ ARRAY[{values}]" : $"{column} IN ({values})";
        var tag = DollarQuote.TagFor(table + allow.Name + named);
        return $"""
            DO {tag}
            DECLARE old_check text;
            BEGIN
              FOR old_check IN SELECT conname FROM pg_constraint
                WHERE conrelid = {SqlText.Literal(table)}::regclass AND contype = 'c' AND conname <> {SqlText.Literal(allow.Name)}
                  {named}
                  AND conkey = ARRAY[(SELECT attnum FROM pg_attribute WHERE attrelid = conrelid AND attname = {SqlText.Literal(allow.Column)})]
              LOOP
                EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', {SqlText.Literal(table)}, old_check);
              END LOOP;
            END
            {tag};
            ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {SqlText.Identifier(allow.Name)};
            ALTER TABLE {table} ADD CONSTRAINT {SqlText.Identifier(allow.Name)} CHECK ({check}) NOT VALID;
            """.ReplaceLineEndings("\n");
    }
}
