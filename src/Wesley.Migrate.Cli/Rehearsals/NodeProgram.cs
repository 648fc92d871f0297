using System.Diagnostics;
using System.Runtime.InteropServices;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>The Node.js that a rehearsal runs in.</summary>
internal static class NodeProgram
{
    private static readonly Version _least = new(22, 18, 0);

    /// <summary>Why the program is of no use, or null.</summary>
    internal static Diagnostic? Problem(string program, Surroundings surroundings)
    {
        try
        {
            using var node = Process.Start(Start(program, ["--version"], surroundings))!;
            var said = node.StandardOutput.ReadToEnd().Trim();
            node.WaitForExit();
            return !Version.TryParse(said.TrimStart('v').Split('-')[0], out var version) ? RehearsalProblem.NoNode(program)
                : version < _least ? RehearsalProblem.OldNode(program, version.ToString())
                : null;
        }
        // What the system throws when there is no such program.
        catch (ExternalException)
        {
            return RehearsalProblem.NoNode(program);
        }
    }

    /// <summary>How it is started: in the working folder, without a shell, all streams its own.</summary>
    internal static ProcessStartInfo Start(string program, IEnumerable<string> arguments, Surroundings surroundings) => new(program, arguments)
    {
        WorkingDirectory = surroundings.WorkingDirectory,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        StandardErrorEncoding = System.Text.Encoding.UTF8,
    };
}
