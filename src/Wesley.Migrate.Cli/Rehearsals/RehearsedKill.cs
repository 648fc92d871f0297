namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>Rows that were written when a script was killed, and by the one that went on.</summary>
internal sealed record RehearsedKill(long After, long Resumed);
