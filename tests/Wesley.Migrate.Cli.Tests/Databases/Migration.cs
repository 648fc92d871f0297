namespace Wesley.Migrate.Cli.Tests.Databases;

/// <summary>What a run over one scenario left: its exit code, its report and, when it wrote one, its folder.</summary>
internal sealed record Migration(string Name, int ExitCode, string Report, string Folder)
{
    public bool Wrote => Directory.Exists(Folder);

    public bool HasScript => Directory.Exists(Path.Combine(Folder, "backfill"));
}
