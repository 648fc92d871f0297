using System.CommandLine;
using System.CommandLine.Parsing;
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

    /// <summary>
    /// The first word that has the form of an option and is none. The parser takes such a word for the value of whatever stands
    /// before it; a value of that form has to stand behind <c>--</c>.
    /// </summary>
    internal static string? Misread(ParseResult parsed) => parsed.Tokens
        .TakeWhile(t => t.Type != TokenType.DoubleDash)
        .FirstOrDefault(t => t is { Type: TokenType.Argument, Value: ['-', not (>= '0' and <= '9'), ..] })?.Value;

    private static string Message(ParseResult parsed)
    {
        var commands = parsed.CommandResult.Command.Subcommands;
        var unmatched = parsed.UnmatchedTokens is [var first, ..] ? first : null;
        // A word that is no command makes everything behind it unknown too.
        if ((unmatched?.StartsWith('-') == false ? unmatched : Misread(parsed) ?? unmatched) is { } word)
        {
            var nearest = NearestName.Of(word, word.StartsWith('-') ? Options(parsed.CommandResult) : commands.Select(c => c.Name));
            return $"'{VisibleText.Of(word)}' is not known here" + (nearest is null ? "" : $"; did you mean '{nearest}'?");
        }

        return commands.Count > 0 && parsed.CommandResult.Tokens.Count == 0
            ? $"a command is missing: {string.Join(", ", commands.Select(c => c.Name))}"
            : OneLine(parsed.Errors[0].Message);
    }

    /// <summary>Every name of every option that the command takes.</summary>
    internal static IEnumerable<string> Options(CommandResult command) =>
        command.Command.Options.Concat(Ancestors(command).SelectMany(c => c.Options).Where(o => o.Recursive)).SelectMany(o => o.Aliases.Append(o.Name));

    private static IEnumerable<Command> Ancestors(CommandResult command)
    {
        for (var parent = command.Parent as CommandResult; parent is not null; parent = parent.Parent as CommandResult)
        {
            yield return parent.Command;
        }
    }

    private static string OneLine(string message) =>
        VisibleText.Of(string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.'));

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "wesley-engine";
}
