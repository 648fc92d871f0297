namespace Wesley.Architecture.Tests.TestKit;

public sealed class ToolTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Node_TypeScriptFile_RunsAsItIs()
    {
        var script = folder.Write("hello.ts", "const who: string = process.argv[2]!;\nconsole.log(`hello ${who}`);\n");

        var run = await Node.RunAsync(script, ["world"]);

        Assert.Equal("hello world\n", run.Succeeded().Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task TypeScript_WrongType_IsOneLineWithItsPlace()
    {
        folder.Write("tsconfig.json", """{ "compilerOptions": { "strict": true, "types": [] }, "files": ["wrong.ts"] }""");
        folder.Write("wrong.ts", "export const n: number = \"one\";\n");

        var check = await TypeScript.CheckProjectAsync(folder.Path);

        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("wrong.ts(1,14): error TS2322", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_ThatDoesNotEnd_IsEndedAndReported() =>
        await Assert.ThrowsAsync<TimeoutException>(() => Node.RunAsync(
            folder.Write("wait.mjs", "setInterval(() => {}, 1000);\n"), timeout: TimeSpan.FromSeconds(1)));

    [Fact]
    public async Task NodePackages_LinkedIntoAFolder_AreImportable()
    {
        NodePackages.LinkInto(folder.Path);
        var script = folder.Write("pglite.mjs", """
            import { PGlite } from "@electric-sql/pglite";
            const db = new PGlite();
            console.log((await db.query("select 1 + 1 as two")).rows[0].two);
            await db.close();
            """);

        Assert.Equal("2\n", (await Node.RunAsync(script)).Succeeded().Output);
    }

    [Fact]
    public async Task PostgresServer_WhereInstalled_AnswersOnItsSocket()
    {
        if (await PostgresServer.SharedAsync() is not { } server)
        {
            Assert.Skip("PostgreSQL is not installed.");
            return;
        }

        var database = await server.CreateDatabaseAsync();
        NodePackages.LinkInto(folder.Path);
        var script = folder.Write("pg.mjs", """
            import pg from "pg";
            const client = new pg.Client(process.argv[2]);
            await client.connect();
            await client.query("create table t (n int); insert into t values (7)");
            await client.end();
            """);

        (await Node.RunAsync(script, [server.ConnectionString(database)])).Succeeded();

        Assert.Equal("7\n", (await server.QueryAsync(database, "select n from t")).Succeeded().Output);
        Assert.Equal(await server.DumpAsync(database), await server.DumpAsync(database));
    }

    public void Dispose() => folder.Dispose();
}
