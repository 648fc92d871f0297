using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>What keeps a rehearsal from taking place.</summary>
internal static class RehearsalProblem
{
    private const string Node = "Install Node.js 22.18 or later (https://nodejs.org), or name it with --node PROGRAM.";

    internal static Diagnostic NoNode(string program) => Of("node-missing", $"A rehearsal needs Node.js, and there is no program '{program}'.", Node);

    internal static Diagnostic OldNode(string program, string version) =>
        Of("node-too-old", $"'{program}' is Node.js {version}; the scripts of a migration need one that runs TypeScript as it is, 22.18 or later.", Node);

    internal static Diagnostic Refused(string problem, string help) => Of("rehearsal-refused", $"The rehearsal did not begin: {problem}.", help);

    internal static Diagnostic Failed(int code, string said) => Of("rehearsal-failed", $"The rehearsal broke off with exit code {code}: {said}", "See what it says above; what it has left in a scratch database may be dropped.");

    internal static Diagnostic Unwritten(string name, string reason) => Of("rehearsal-unwritten", $"'{name}' cannot be written: {reason}.", "Check that you may write into the folder.");

    internal static Diagnostic NotApplyable(string folder, ImmutableArray<string> needed) =>
        Of("plan-not-applyable", $"The plan in '{folder}' is not to be carried out as it stands.", "See to what it needs first, and run again.") with { Notes = needed };

    private static Diagnostic Of(string id, string message, string next) => new()
    {
        Id = id,
        Severity = Severity.Error,
        Class = FailureClass.Configuration,
        Message = message,
        NextStep = next,
    };
}
