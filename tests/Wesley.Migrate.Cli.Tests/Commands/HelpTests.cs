using System.CommandLine;
using System.Text.RegularExpressions;
using Command = System.CommandLine.Command;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>What every command says of itself, and what it says of a word that it does not know.</summary>
public sealed partial class HelpTests
{
    private static readonly RootCommand _root = CommandLine.Root(new Surroundings
    {
        Out = TextWriter.Null,
        Error = TextWriter.Null,
        OpenInput = () => Stream.Null,
        WorkingDirectory = AppContext.BaseDirectory,
        BundledPlugins = Path.Combine(AppContext.BaseDirectory, "plugins"),
    });

    /// <summary>The words that lead to each command; none for the program itself.</summary>
    public static TheoryData<string> Lines => [.. Below(_root, []).Select(c => string.Join(' ', c.Path))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Help_OfEachCommand_EndsWithExamplesThatAreUnderstood(string line)
    {
        using var work = new Workspace();
        var examples = HelpWithExamples.Of(Find(line));

        Assert.NotEmpty(examples);
        Assert.EndsWith($"\nExamples:\n{string.Concat(examples.Select(e => $"  {e}\n"))}", work.Run([.. Words(line), "--help"]).Exits(ExitCodes.Clean).Out, StringComparison.Ordinal);
        Assert.All(examples, example =>
        {
            var command = Call().Match(example).Groups[1].Value.Replace("'", "", StringComparison.Ordinal);
            Assert.StartsWith(line, command, StringComparison.Ordinal);
            Assert.Empty(_root.Parse(Words(command)).Errors);
        });
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Option_Mistyped_IsSuggested(string line)
    {
        using var work = new Workspace();
        var options = Find(line).Options.Where(o => !o.Hidden).Select(o => o.Name).Append("--help").Distinct(StringComparer.Ordinal);

        Assert.All(options, option => work.Run([.. Words(line), Mistyped(option)]).Exits(ExitCodes.Usage)
            .Complains($"'{Mistyped(option)}' is not known here; did you mean '{option}'?", $"help: {string.Join(' ', [CommandName, .. Words(line)])} --help"));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Command_Mistyped_IsSuggested(string line)
    {
        using var work = new Workspace();

        Assert.All(Find(line).Subcommands.Where(c => !c.Hidden).Select(c => c.Name), name =>
            work.Run([.. Words(line), Mistyped(name)]).Exits(ExitCodes.Usage).Complains($"did you mean '{name}'?"));
    }

    private const string CommandName = "wesley-engine";

    private static Command Find(string line) => Words(line).Aggregate((Command)_root, (command, word) => command.Subcommands.Single(c => c.Name == word));

    private static IEnumerable<(Command Command, string[] Path)> Below(Command command, string[] path) =>
        [(command, path), .. command.Subcommands.SelectMany(c => Below(c, [.. path, c.Name]))];

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // A key that bounced. Letters in the wrong order can come as close to another word.
    private static string Mistyped(string word) => word + word[^1];

    [GeneratedRegex(@"wesley-engine ([^>)]*[^>) ])")]
    private static partial Regex Call();
}
