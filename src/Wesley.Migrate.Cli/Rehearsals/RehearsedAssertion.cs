namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>An assertion that was asked, and what showed that it sees what it is there for.</summary>
internal sealed record RehearsedAssertion(string Contract, string Id, string Kind, bool Holds, string Caught);
