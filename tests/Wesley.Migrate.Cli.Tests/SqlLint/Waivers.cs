namespace Wesley.Migrate.Cli.Tests.SqlLint;

/// <summary>What the linter may say, and why that is right where it stands.</summary>
internal static class Waivers
{
    internal static readonly Dictionary<(string File, string Rule), string> All = new()
    {
        [("contract.sql", "ban-drop-column")] = "the plan's last step, after the post-check; the plan says what is lost and who has to be gone",
        [("contract.sql", "ban-drop-table")] = "as for a column",
        [("switch.sql", "renaming-column")] = "the swap of the schema: the plan says that old readers and writers end here",
        [("switch.sql", "renaming-table")] = "as for a column",
        [("switch.sql", "ban-drop-column")] = "its values are in the converted column, which takes its name in the same transaction",
        [("switch.sql", "ban-drop-not-null")] = "the new schema lets the column be null; the plan says what that means to old readers",
        [("switch.sql", "adding-not-nullable-field")] = "a check on the column is valid by then, under its former name; PostgreSQL follows it and does not scan",
        [("switch.sql", "require-concurrent-index-deletion")] = "in the swap, which holds the lock anyway for the moments that it takes",
        [("expand.sql", "prefer-bigint-over-int")] = "the type is the model's: Int is 32 bits wide by its specification",
        [("switch.sql", "prefer-robust-stmts")] = "taken out of its block, which looks first whether the statement has to run",
    };
}
