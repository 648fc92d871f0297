using System.Diagnostics;

namespace Wesley.Migrate.Cli.Tests.Runtime;

/// <summary>The servers and the empty PGlite of all files of tests, held by <c>support/shared.ts</c> until its input ends.</summary>
public sealed class SharedDatabases : IAsyncLifetime
{
    private readonly Process _holder = Process.Start(Command.StartInfo(
        NodePackages.NodeExecutable, ["--disable-warning=ExperimentalWarning", Repository.PathOf("tests", "backfill-runtime", "support", "shared.ts")]))!;

    /// <summary>What the files are told of them.</summary>
    internal string Line { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var said = _holder.StandardError.ReadToEndAsync();
        Line = await _holder.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await said);
    }

    public async ValueTask DisposeAsync()
    {
        _holder.StandardInput.Close();
        await _holder.WaitForExitAsync();
        _holder.Dispose();
    }
}
