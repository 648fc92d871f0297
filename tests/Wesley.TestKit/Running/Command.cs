using System.Diagnostics;
using System.Text;

namespace Wesley.TestKit;

/// <summary>Runs a program to its end and keeps what it says.</summary>
public static class Command
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Starts <paramref name="program"/> and waits; a variable with null is removed from the environment.
    /// After <paramref name="timeout"/> (2 minutes) the process and its children are ended and it throws.
    /// </summary>
    public static async Task<CommandResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        string input = "",
        TimeSpan? timeout = null)
    {
        using var process = Process.Start(StartInfo(program, arguments, folder, environment)) ?? throw new InvalidOperationException($"{program} did not start");
        var line = string.Join(' ', [program, .. process.StartInfo.ArgumentList]);
        using var clock = new CancellationTokenSource(timeout ?? DefaultTimeout);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(clock.Token);
            var error = process.StandardError.ReadToEndAsync(clock.Token);
            await WriteAsync(process.StandardInput, input).ConfigureAwait(false);
            await process.WaitForExitAsync(clock.Token).ConfigureAwait(false);
            return new CommandResult(line, process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{line} did not end within {timeout ?? DefaultTimeout}");
        }
    }

    /// <summary>How a program is started here: streams redirected as UTF-8, no shell, no window.</summary>
    public static ProcessStartInfo StartInfo(
        string program, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var info = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static async Task WriteAsync(StreamWriter target, string input)
    {
        try
        {
            await target.WriteAsync(input).ConfigureAwait(false);
            target.Close();
        }
        catch (IOException)
        {
            // The process ended without reading all of its input; its exit code tells the rest.
        }
    }
}
