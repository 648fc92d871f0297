using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>The drops as a plan of their own, which goes on from the first.</summary>
public sealed class SplitContractTests
{
    private const string Before = """
        type User @wes_table {
          id: ID! @wes_pk
          nick: String!
          role: Role
        }

        enum Role { ADMIN, MEMBER }

        type Log @wes_table {
          id: ID! @wes_pk
          text: String!
        }

        """;

    private const string After = """
        type User @wes_table {
          id: ID! @wes_pk
          email: String!
        }

        """;

    [Fact]
    public void Run_WithDropsBesideOthers_WritesTwoPlansThatChain()
    {
        using var work = new Workspace().Schemas(Before, After);

        work.Compare("--split-contract").Exits(ExitCodes.Clean).Says("the drops are a plan of their own, in migration-contract", "plan verify migration migration-contract");

        work.Run("plan", "verify", "migration", "migration-contract").Exits(ExitCodes.Clean);
        var (first, second) = (Plan(work, "migration"), Plan(work, "migration-contract"));
        Assert.Equal(first.Target.Hash, second.Source.Hash);
        Assert.Null(first.PointOfNoReturn);
        Assert.False(first.Summary.Destructive);
        Assert.Equal(["type.removed(Log)", "enum.removed(Role)", "field.removed(User.nick)", "field.removed(User.role)"], second.Steps.Single(s => s.Phase == PlanPhase.SchemaSwap).Changes);
        Assert.Equal("schema-swap", second.PointOfNoReturn);
    }

    [Fact]
    public void Schema_Between_HasWhatGoesAndDemandsItOfNobody()
    {
        using var work = new Workspace().Schemas(Before, After);
        work.Compare("--split-contract").Exits(ExitCodes.Clean);

        var between = File.ReadAllText(work.PathOf("migration", "schema", "after.graphql"));

        Assert.Equal(between, File.ReadAllText(work.PathOf("migration-contract", "schema", "before.graphql")));
        Assert.Contains("nick: String\n", between, StringComparison.Ordinal);
        Assert.Contains("enum Role", between, StringComparison.Ordinal);
        Assert.Contains("type Log @wes_table", between, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_AboutDrops_GoWithTheDrops()
    {
        using var work = new Workspace().Schemas(Before, After).File("decisions.json", """
            { "formatVersion": "1.0", "kind": "wesley-decisions", "decisions": [
              { "kind": "drop-confirmed", "at": "User.nick", "reason": "unused" },
              { "kind": "fill", "at": "User.email", "constant": "nobody" } ] }
            """);

        work.Compare("--split-contract", "--decisions", "decisions.json").Exits(ExitCodes.Clean);

        Assert.Contains("'nobody'", File.ReadAllText(work.PathOf("migration", "sql", "expand.sql")), StringComparison.Ordinal);
        Assert.DoesNotContain("nothing-left:User.nick", File.ReadAllText(work.PathOf("migration-contract", "contract", "pre-check.json")), StringComparison.Ordinal);
        Assert.Contains("nothing-left:User.role", File.ReadAllText(work.PathOf("migration-contract", "contract", "pre-check.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drops_RunBeforeTheFirstPlan_AreRefused()
    {
        var server = await PostgresServer.SharedAsync();
        Assert.SkipWhen(server is null, "No PostgreSQL server is installed here.");
        using var work = new Workspace().Schemas(Before, After);
        work.Compare("--split-contract").Exits(ExitCodes.Clean);
        var database = await server.CreateDatabaseAsync();
        Task<CommandResult> RunAsync(string file) => server.QueryAsync(database, File.ReadAllText(work.PathOf(file)));
        (await server.QueryAsync(database, """CREATE TABLE "user" (id uuid PRIMARY KEY, nick text NOT NULL, role text); CREATE TABLE "log" (id uuid PRIMARY KEY, text text NOT NULL)""")).Succeeded();

        foreach (var done in (string[])["migration/sql/expand.sql", "migration/sql/switch.sql"])
        {
            var early = await RunAsync("migration-contract/sql/contract.sql");
            Assert.Equal(3, early.ExitCode);
            Assert.Contains("the schema that this plan begins with is not in place", early.Error, StringComparison.Ordinal);
            Assert.Contains("carry out the plan before this one to its end, then run this file again", early.Error, StringComparison.Ordinal);
            (await RunAsync(done)).Succeeded();
        }

        (await RunAsync("migration-contract/sql/contract.sql")).Succeeded();
        (await RunAsync("migration-contract/sql/contract.sql")).Succeeded();
        Assert.Equal("email\nid\n", (await server.QueryAsync(database, "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1")).Output);
    }

    [Fact]
    public void Drops_OfTheirOwnPlan_AreRehearsed()
    {
        using var work = new Workspace().Schemas(Before, After);
        work.Compare("--split-contract").Exits(ExitCodes.Clean);
        NodePackages.LinkInto(work.PathOf("migration-contract"));

        work.Run("rehearse", "migration-contract", "--rows", "20", "--node", NodePackages.NodeExecutable).Exits(ExitCodes.Clean).Says("sql/contract.sql");
    }

    [Fact]
    public void Run_WithoutDropsBehindOthers_WritesOnePlan()
    {
        using var work = new Workspace().Schemas(Workspace.Before, Workspace.After);

        work.Compare("--split-contract").Exits(ExitCodes.Clean);

        Assert.False(Directory.Exists(work.PathOf("migration-contract")));
    }

    [Fact]
    public void Run_WhereNoSchemaCanBeBetween_SaysWhyAndWritesNothing()
    {
        using var work = new Workspace().Schemas(
            "type User @wes_table { id: ID! @wes_pk  code: ID!  nick: String }", "type User @wes_table { code: ID! @wes_pk  nick: String  email: String! }");

        work.Compare("--split-contract").Exits(ExitCodes.Usage).Says("error[split-impossible]", "User.id is a part of the primary key", "run without --split-contract");
        Assert.False(Directory.Exists(work.PathOf("migration")));

        work.Compare().Exits(ExitCodes.Clean);
    }

    [Fact]
    public void Run_WhereTheSecondPlaceIsTaken_WritesNeither()
    {
        using var work = new Workspace().Schemas(Before, After).File("migration-contract/notes.txt", "mine");

        work.Compare("--split-contract").Exits(ExitCodes.Usage).Says("error[output-foreign]", "migration-contract");

        Assert.False(Directory.Exists(work.PathOf("migration")));
        Assert.Equal("mine", File.ReadAllText(work.PathOf("migration-contract", "notes.txt")));
    }

    private static MigrationPlan Plan(Workspace work, string folder) => PlanJson.Read(File.ReadAllText(work.PathOf(folder, "plan.json")));
}
