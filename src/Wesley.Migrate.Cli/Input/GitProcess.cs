using System.Diagnostics;
using System.Runtime.InteropServices;
using Wesley.Migrate.Engine.Read;

namespace Wesley.Migrate.Cli.Input;

/// <summary>One call of git in the current folder; nothing goes through a shell.</summary>
internal static class GitProcess
{
    internal static GitAnswer Run(string[] arguments, Surroundings surroundings)
    {
        try
        {
            // What git says is part of the report, which is the same in every locale.
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = surroundings.WorkingDirectory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                Environment = { ["LC_ALL"] = "C" },
            })!;
            git.StandardInput.Close();
            using var cancel = surroundings.Stop.Register(() => Kill(git));
            var error = git.StandardError.ReadToEndAsync();
            var bytes = BoundedRead.Read(git.StandardOutput.BaseStream, SourceDecoder.MaxBytes, surroundings.Stop);
            if (bytes is null)
            {
                Kill(git);
                return new() { Succeeded = true, Bytes = null };
            }

            git.WaitForExit();
            return new() { Succeeded = git.ExitCode == 0, Bytes = bytes, Error = FirstLine(error.GetAwaiter().GetResult()) };
        }
        // What the system throws when there is no such program.
        catch (ExternalException)
        {
            return new() { Succeeded = false, Bytes = [], Error = "the program 'git' was not found" };
        }
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
