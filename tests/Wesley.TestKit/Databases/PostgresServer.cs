using System.Diagnostics;

namespace Wesley.TestKit;

/// <summary>
/// A PostgreSQL server for this test process: in a temporary folder, on a unix socket only, durable in nothing.
/// The first caller starts it, the end of the process stops it.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresServer?>> Shared = new(() => StartSharedAsync(PostgresBinaries.Find()));
    private static readonly Lazy<Task<PostgresServer?>> Newest = new(() => StartSharedAsync(PostgresBinaries.FindNewest()));
    private static int databases;

    private readonly TempFolder folder;
    private readonly Process process;

    private PostgresServer(TempFolder folder, Process process) => (this.folder, this.process) = (folder, process);

    /// <summary>Folder of the unix socket: what libpq and <c>pg</c> take as host.</summary>
    public string Host => folder.Path;

    /// <summary>The one server of this process, or null where PostgreSQL is not installed.</summary>
    public static Task<PostgresServer?> SharedAsync() => Shared.Value;

    /// <summary>The one server of this process that is the newest which npm carries, or null where it does not run.</summary>
    public static Task<PostgresServer?> NewestAsync() => Newest.Value;

    /// <summary>A server of one's own, or null where PostgreSQL is not installed.</summary>
    public static async Task<PostgresServer?> StartAsync() => PostgresBinaries.Find() is { } bin ? await StartAsync(bin).ConfigureAwait(false) : null;

    private static async Task<PostgresServer> StartAsync(string bin)
    {
        var folder = new TempFolder();
        await PostgresAccount.GiveAsync(folder.Path).ConfigureAwait(false);
        await RunAsync(bin, folder, "initdb", "-D", folder.PathOf("data"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync").ConfigureAwait(false);
        var (program, arguments) = PostgresAccount.Wrap(Path.Combine(bin, "postgres"),
        [
            "-D", folder.PathOf("data"), "-c", "listen_addresses=", "-c", "unix_socket_directories=" + folder.Path,
            "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "logging_collector=off",
        ]);
        var process = Process.Start(Command.StartInfo(program, arguments, folder.Path))!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new PostgresServer(folder, process);
        await server.WaitUntilReadyAsync().ConfigureAwait(false);
        return server;
    }

    /// <summary>Makes an empty database and returns its name.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        (await QueryAsync("postgres", $"create database {name}").ConfigureAwait(false)).Succeeded();
        return name;
    }

    /// <summary>What <c>pg</c> and libpq connect to.</summary>
    public string ConnectionString(string database) => $"postgresql://postgres@/{database}?host={Uri.EscapeDataString(Host)}";

    /// <summary>Runs SQL through psql: unaligned, no header, the first error stops it.</summary>
    public Task<CommandResult> QueryAsync(string database, string sql) =>
        Command.RunAsync(Client("psql"), ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", ConnectionString(database)], folder.Path, input: sql);

    /// <summary>A dump of schema and rows, for comparing two states byte for byte.</summary>
    public async Task<string> DumpAsync(string database)
    {
        var dump = await Command.RunAsync(Client("pg_dump"), ["--inserts", "-d", ConnectionString(database)], folder.Path).ConfigureAwait(false);
        // Newer clients fence the dump with a random key.
        return string.Join('\n', dump.Succeeded().Output.Split('\n').Where(line =>
            !line.StartsWith(@"\restrict", StringComparison.Ordinal) && !line.StartsWith(@"\unrestrict", StringComparison.Ordinal)));
    }

    /// <summary>Stops the server by its process id and removes its folder.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await Command.RunAsync("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)], "/").ConfigureAwait(false);
            await process.WaitForExitAsync().ConfigureAwait(false);
        }

        process.Dispose();
        folder.Dispose();
    }

    private static string Client(string program) => Path.Combine(PostgresBinaries.Find()!, program);

    private static async Task<PostgresServer?> StartSharedAsync(string? bin)
    {
        if (bin is null)
        {
            return null;
        }

        var server = await StartAsync(bin).ConfigureAwait(false);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(10));
        return server;
    }

    private static async Task RunAsync(string bin, TempFolder folder, string program, params string[] arguments)
    {
        var (wrapped, all) = PostgresAccount.Wrap(Path.Combine(bin, program), arguments);
        (await Command.RunAsync(wrapped, all, folder.Path).ConfigureAwait(false)).Succeeded();
    }

    private async Task WaitUntilReadyAsync()
    {
        for (var attempt = 0; attempt < 300 && !process.HasExited; attempt++)
        {
            if ((await QueryAsync("postgres", "select 1").ConfigureAwait(false)).ExitCode == 0)
            {
                return;
            }

            await Task.Delay(100).ConfigureAwait(false);
        }

        await DisposeAsync().ConfigureAwait(false);
        throw new InvalidOperationException("PostgreSQL did not start.");
    }
}
