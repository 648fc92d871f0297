namespace Wesley.TestKit;

/// <summary>PostgreSQL refuses to run as root; then it runs as its own account.</summary>
internal static class PostgresAccount
{
    private const string Name = "postgres";

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>Makes the account the owner of a folder.</summary>
    public static async Task GiveAsync(string folder)
    {
        if (IsRoot)
        {
            (await Command.RunAsync("chown", [Name, folder], "/").ConfigureAwait(false)).Succeeded();
        }
    }

    /// <summary>The same command under the account. `setpriv` replaces itself, so the process id is the server's.</summary>
    public static (string Program, IEnumerable<string> Arguments) Wrap(string program, IEnumerable<string> arguments) =>
        IsRoot ? ("setpriv", ["--reuid", Name, "--regid", Name, "--clear-groups", "--", program, .. arguments]) : (program, arguments);
}
