using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Cli.Tests.Databases;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

public sealed class RehearseCommandTests
{
    [Fact]
    public void Rehearse_WrittenFolder_KeepsTheResultBesideThePlan()
    {
        using var work = RehearsalWorkspace.Written();
        work.Run("plan", "show", "migration").Exits(ExitCodes.Clean).Says("rehearsed: no\n");

        var rehearsed = work.Rehearse().Exits(ExitCodes.Clean).Says("backfill/001-user.ts", "ACCESS EXCLUSIVE on user", "Rehearsed on PGlite", "migration/rehearsal.json");

        Assert.Contains("schema-swap: sql/switch.sql", rehearsed.Error, StringComparison.Ordinal);
        work.Run("plan", "verify", "migration").Exits(ExitCodes.Clean);
        work.Run("plan", "show", "migration").Exits(ExitCodes.Clean).Says("rehearsed: yes, on PGlite", "40 rows a table");
        // A folder with a rehearsal is one that a run may replace; another plan was not rehearsed.
        work.File("after.graphql", Workspace.After.Replace("email", "mail", StringComparison.Ordinal));
        var old = File.ReadAllText(work.PathOf("migration", "rehearsal.json"));
        work.Compare().Exits(ExitCodes.Clean);
        work.File("migration/rehearsal.json", old);
        work.Run("plan", "show", "migration/plan.json").Exits(ExitCodes.Clean).Says("rehearsed: no, only another plan that stood here before");
        work.File("migration/rehearsal.json", "{}");
        work.Run("plan", "show", "migration").Exits(ExitCodes.Clean).Says("rehearsed: no; rehearsal.json is not what a rehearsal has written");
    }

    [Fact]
    public void Rehearse_AsJson_PrintsTheDocumentThatIsKept()
    {
        using var work = RehearsalWorkspace.Written();

        var printed = work.Rehearse("--format", "json").Exits(ExitCodes.Clean).Out;

        Assert.Equal(File.ReadAllText(work.PathOf("migration", "rehearsal.json")), printed);
        Assert.Equal((string)JsonNode.Parse(File.ReadAllText(work.PathOf("migration", "plan.json")))!["planId"]!, (string)JsonNode.Parse(printed)!["planId"]!);
    }

    [Fact]
    public void Rehearse_EditedFolder_IsRefused()
    {
        using var work = RehearsalWorkspace.Written();
        File.AppendAllText(work.PathOf("migration", "sql", "switch.sql"), "\n");

        work.Rehearse().Exits(ExitCodes.Usage).Says("error[artifact-edited]", "Nothing was rehearsed.");
        Assert.False(File.Exists(work.PathOf("migration", "rehearsal.json")));
    }

    [Fact]
    public void Rehearse_WithoutNode_SaysWhatToInstall()
    {
        using var work = RehearsalWorkspace.Written();

        work.Run("rehearse", "migration", "--node", "no-such-node").Exits(ExitCodes.Usage).Says("error[node-missing]", "'no-such-node'", "Install Node.js 22.18 or later");
    }

    [Fact]
    public void Rehearse_WithAnOldNode_SaysWhichAndWhichIsNeeded()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The old Node.js is a shell script.");
            return;
        }

        using var work = RehearsalWorkspace.Written();
        var old = work.File("old-node", "#!/bin/sh\necho v20.20.2\n").PathOf("old-node");
        File.SetUnixFileMode(old, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        work.Run("rehearse", "migration", "--node", old).Exits(ExitCodes.Usage).Says("error[node-too-old]", "20.20.2", "22.18 or later");
    }

    [Fact]
    public void Rehearse_WithoutThePackage_SaysWhatToRun()
    {
        using var work = RehearsalWorkspace.Written();
        Directory.Delete(work.PathOf("migration", "node_modules"));

        work.Rehearse().Exits(ExitCodes.Usage).Says("error[rehearsal-refused]", "@electric-sql/pglite is not installed in 'migration'", "cd migration && npm install");
    }

    [Theory]
    [InlineData("--rows", "0")]
    [InlineData("--rows", "many")]
    [InlineData("--seed", "-1")]
    public void Rehearse_ANumberThatIsNone_IsAUsageError(string option, string value) =>
        new Workspace().Run("rehearse", "migration", option + "=" + value).Exits(ExitCodes.Usage).Complains($"{option} takes a whole number from", $"'{value}'");

    [Fact]
    public async Task Database_OfSomebody_IsRefusedAndUntouched()
    {
        var url = await Rehearsing.ScratchAsync();
        var (server, name) = await FilledAsync(url);
        using var work = RehearsalWorkspace.Written();

        var refused = work.Rehearse("--database-url", url).Exits(ExitCodes.Usage).Says($"the database '{name}' is not empty", "public.precious", "CREATE SCHEMA wesley_scratch");

        Assert.DoesNotContain(url, refused.Out + refused.Error, StringComparison.Ordinal);
        Assert.Equal("1\n", (await server.QueryAsync(name, "SELECT count(*) FROM precious")).Succeeded().Output);
    }

    [Fact]
    public async Task Database_MarkedAsScratch_IsEmptiedAndTaken()
    {
        var url = await Rehearsing.ScratchAsync();
        var (server, name) = await FilledAsync(url);
        (await server.QueryAsync(name, "CREATE SCHEMA wesley_scratch")).Succeeded();
        using var work = RehearsalWorkspace.Written();

        work.Rehearse("--database-url", url).Exits(ExitCodes.Clean).Says("Rehearsed on PostgreSQL", "Writers of the old version");

        Assert.Equal("\n", (await server.QueryAsync(name, "SELECT to_regclass('precious')")).Succeeded().Output);
        // It stays marked, so that the next rehearsal need not be told again.
        work.Rehearse("--database-url", url).Exits(ExitCodes.Clean);
    }

    [Fact]
    public async Task Database_ThatIsNotThere_IsRefusedWithoutItsPassword()
    {
        DatabaseProof.SkipWithoutServer();
        await Task.CompletedTask;
        using var work = RehearsalWorkspace.Written();

        var refused = work.Rehearse("--database-url", "postgresql://somebody:secret@127.0.0.1:1/nowhere").Exits(ExitCodes.Usage).Says("the database cannot be reached");

        Assert.DoesNotContain("secret", refused.Out + refused.Error, StringComparison.Ordinal);
    }

    private static async Task<(PostgresServer Server, string Name)> FilledAsync(string url)
    {
        var server = (await PostgresServer.SharedAsync())!;
        var name = new Uri(url.Replace("postgres@/", "postgres@host/", StringComparison.Ordinal)).AbsolutePath[1..];
        (await server.QueryAsync(name, "CREATE TABLE precious AS SELECT 1 AS one")).Succeeded();
        return (server, name);
    }
}
