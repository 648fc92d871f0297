using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Engine;

namespace Wesley.Migrate.Cli.Rehearsals;

/// <summary>One rehearsal in Node.js. Its progress goes to stderr; when this process goes, it goes too.</summary>
internal static class RehearsalProcess
{
    internal static StageResult<Rehearsal?> Run(RehearsalOrder order, Surroundings surroundings)
    {
        if (NodeProgram.Problem(order.Node, surroundings) is { } problem)
        {
            return new() { Value = null, Diagnostics = [problem] };
        }

        var start = NodeProgram.Start(order.Node, Arguments(order, surroundings), surroundings);
        // The address may hold a password, which a command line would show to everybody on the machine.
        start.Environment["DATABASE_URL"] = order.DatabaseUrl ?? "";
        using var process = Process.Start(start)!;
        using var cancel = surroundings.Stop.Register(process.StandardInput.Close);
        var last = "";
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text)
            {
                surroundings.Error.WriteLine(VisibleText.Of(last = text));
            }
        };
        process.BeginErrorReadLine();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        surroundings.Stop.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? Read(answer) : new() { Value = null, Diagnostics = [RehearsalProblem.Failed(process.ExitCode, last)] };
    }

    private static IEnumerable<string> Arguments(RehearsalOrder order, Surroundings surroundings) =>
    [
        "--disable-warning=ExperimentalWarning", "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", surroundings.RehearsalProgram,
        "--rows", order.Rows.ToString(CultureInfo.InvariantCulture), "--seed", order.Seed.ToString(CultureInfo.InvariantCulture),
        "--while-stdin", .. order.DatabaseUrl is null ? Array.Empty<string>() : ["--server"], "--", order.Folder,
    ];

    private static StageResult<Rehearsal?> Read(string line)
    {
        var answer = JsonNode.Parse(line)!;
        return answer["rehearsal"] is { } rehearsal
            ? new() { Value = Rehearsal.Read(rehearsal.ToJsonString(JsonStyle.Indented) + "\n") }
            : new() { Value = null, Diagnostics = [RehearsalProblem.Refused((string)answer["problem"]!, (string)answer["help"]!)] };
    }
}
