using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Operations;

/// <summary>
/// PostgreSQL text by which a column becomes required without a look at the rows under a lock. Which of the two forms is taken is
/// asked of the server, so that one file serves them all; what an older one would not read is kept from its parser by EXECUTE.
/// </summary>
internal static class RequiredText
{
    private const string Native = "current_setting('server_version_num')::integer >= 180000";

    internal static ImmutableArray<string> Require(RequireValues require)
    {
        var (table, name, column) = (SwitchText.Id(require.Table), SwitchText.Id(require.Name), SwitchText.Id(require.Column));
        var native = SqlText.Literal($"ALTER TABLE {table} ADD CONSTRAINT {name} NOT NULL {column} NOT VALID");
        return
        [
            $"IF {SwitchText.HasConstraint(require.Table, require.Name)} THEN\n  NULL;\n"
                + $"ELSIF {Native} THEN\n  EXECUTE {native};\n"
                + $"ELSE\n  ALTER TABLE {table} ADD CONSTRAINT {name} CHECK ({column} IS NOT NULL) NOT VALID;\nEND IF;",
            $"BEGIN\n  ALTER TABLE {table} VALIDATE CONSTRAINT {name};\nEXCEPTION WHEN check_violation OR not_null_violation THEN\n"
                + $"  RAISE EXCEPTION USING MESSAGE = {SqlText.Literal($"rows of {require.Table} have no value in {require.Column}")}, HINT = {SqlText.Literal($"{require.Remedy}, then run this file again")};\nEND;",
        ];
    }

    /// <summary>A native constraint is the NOT NULL itself, so it is renamed; a check has done its work.</summary>
    internal static string Settle(SettleRequired settle)
    {
        var (table, name) = (SwitchText.Id(settle.Table), SwitchText.Id(settle.Name));
        return $"IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = {ConstraintText.Table(settle.Table)} AND conname = {SqlText.Literal(settle.Name)} AND contype = 'n') THEN\n"
            + $"  ALTER TABLE {table} RENAME CONSTRAINT {name} TO {SwitchText.Id(SwitchNames.NotNull(settle.Table, settle.Column))};\n"
            + $"ELSE\n  ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {name};\nEND IF;";
    }
}
