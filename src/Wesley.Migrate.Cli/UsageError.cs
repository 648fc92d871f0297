using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli;

/// <summary>One line for what is wrong and one for what to do. The parser's own answer is the whole help text and exit 1.</summary>
internal static class UsageError
{
    internal static int Report(ParseResult parsed, Surroundings surroundings)
    {
        var command = Path(parsed.CommandResult);
        surroundings.Error.WriteLine($"error: {Message(parsed)}");
        surroundings.Error.WriteLine($"help: {command} --help");
        return ExitCodes.Usage;
    }

    private static string Message(ParseResult parsed)
    {
        var commands = parsed.CommandResult.Command.Subcommands;
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            IEnumerable<string> names = word.StartsWith('-')
                ? parsed.CommandResult.Command.Options.SelectMany(o => o.Aliases.Append(o.Name))
                : commands.Select(c => c.Name);
            var nearest = NearestName.Of(word, names);
            return $"'{VisibleText.Of(word)}' is not known here" + (nearest is null ? "" : $"; did you mean '{nearest}'?");
        }

        return commands.Count > 0 && parsed.CommandResult.Tokens.Count == 0
            ? $"a command is missing: {string.Join(", ", commands.Select(c => c.Name))}"
            : OneLine(parsed.Errors[0].Message);
    }

    private static string OneLine(string message) =>
        VisibleText.Of(string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.'));

    private static string Path(System.CommandLine.Parsing.CommandResult command) =>
        command.Parent is System.CommandLine.Parsing.CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "wesley-engine";
}
