using System.CommandLine;

namespace Wesley.Migrate.Cli.Options;

/// <summary>The options that say what happens to questions.</summary>
internal sealed class AnswerOptionSet
{
    private readonly Option<bool> _write = new("--write-decisions") { Description = "Draft the decisions file: add every open question with its answers" };
    private readonly Option<bool> _ask = new("--interactive") { Description = "Ask every open question on this terminal and write the answers into the decisions file" };

    internal void AddTo(Command command)
    {
        command.Add(_write);
        command.Add(_ask);
    }

    internal AnswerChoice Value(ParseResult parsed) => new() { Write = parsed.GetValue(_write), Ask = parsed.GetValue(_ask) };
}
