using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Wesley.Migrate.Cli;

/// <summary>
/// Answers <c>[suggest:POSITION]</c>, which the completion scripts ask. The library's own answer is right between two words; at
/// a word it takes an option begun for the value of the one before, and a command of which another begins for finished.
/// </summary>
internal sealed class Suggestions(SuggestDirective directive) : SynchronousCommandLineAction
{
    /// <summary>A line that is not finished is no error.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it into the place of the library's.</summary>
    internal static void AddTo(RootCommand root)
    {
        var directive = root.Directives.OfType<SuggestDirective>().Single();
        directive.Action = new Suggestions(directive);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var line = parseResult.Tokens.LastOrDefault(t => t.Type != TokenType.Directive)?.Value ?? "";
        var asked = parseResult.GetResult(directive)?.Values is [{ } value, ..] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : line.Length;
        foreach (var word in Of(parseResult.RootCommandResult.Command, line[..Math.Min(asked, line.Length)]))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(word);
        }

        return ExitCodes.Clean;
    }

    /// <summary>What may stand for the last word of a line.</summary>
    private static IEnumerable<string> Of(Command root, string line)
    {
        var before = line[..(line.LastIndexOf(' ') + 1)];
        var word = line[before.Length..];
        var parsed = root.Parse(before);
        var words = word.StartsWith('-') ? UsageError.Options(parsed.CommandResult) : parsed.GetCompletions(before.Length).Select(c => c.Label);
        return words.Where(w => w.StartsWith(word, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}
