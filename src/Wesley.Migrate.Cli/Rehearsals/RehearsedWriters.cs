namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>What writers of the old version did beside the backfill.</summary>
internal sealed record RehearsedWriters(int Transactions, int Inserted, int Updated);
