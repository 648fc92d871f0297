using System.CommandLine;
using Wesley.Migrate.Cli.Options;

namespace Wesley.Migrate.Cli.Commands;

/// <summary>A command on a plan that was written: where it lies, and the format of the answer.</summary>
internal static class PlanAction
{
    internal static Command Create(string name, string what, string example, Argument<string> place, Func<string, OutputFormat, int> answer)
    {
        var format = new FormatOption();
        var command = new EngineCommand(name, what, example) { place, format };
        command.SetAction(parsed => answer(parsed.GetValue(place)!, format.Value(parsed)));
        return command;
    }
}
