namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>The database that a rehearsal was made in.</summary>
internal sealed record RehearsalEngine(string Name, string Version)
{
    public override string ToString() => $"{Name} {Version}";
}
