using System.Text.RegularExpressions;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>What every command says of itself, and what it says of a word that it does not know.</summary>
public sealed partial class HelpTests
{
    /// <summary>The words that lead to each command; none for the program itself.</summary>
    public static TheoryData<string> Lines => [.. CommandTree.Lines];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Help_OfEachCommand_EndsWithExamplesThatAreUnderstood(string line)
    {
        using var work = new Workspace();
        var examples = HelpWithExamples.Of(CommandTree.Find(line));

        Assert.NotEmpty(examples);
        Assert.EndsWith($"\nExamples:\n{string.Concat(examples.Select(e => $"  {e}\n"))}", work.Run([.. CommandTree.Words(line), "--help"]).Exits(ExitCodes.Clean).Out, StringComparison.Ordinal);
        Assert.All(examples, example =>
        {
            var command = Call().Match(example).Groups[1].Value.Replace("'", "", StringComparison.Ordinal);
            Assert.StartsWith(line, command, StringComparison.Ordinal);
            Assert.Empty(CommandTree.Root.Parse(CommandTree.Words(command)).Errors);
        });
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Option_Mistyped_IsSuggested(string line)
    {
        using var work = new Workspace();
        var options = CommandTree.Find(line).Options.Where(o => !o.Hidden).Select(o => o.Name).Append("--help").Distinct(StringComparer.Ordinal);

        Assert.All(options, option => work.Run([.. CommandTree.Words(line), Mistyped(option)]).Exits(ExitCodes.Usage)
            .Complains($"'{Mistyped(option)}' is not known here; did you mean '{option}'?", $"help: {string.Join(' ', [CommandName, .. CommandTree.Words(line)])} --help"));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Command_Mistyped_IsSuggested(string line)
    {
        using var work = new Workspace();

        Assert.All(CommandTree.Find(line).Subcommands.Where(c => !c.Hidden).Select(c => c.Name), name =>
            work.Run([.. CommandTree.Words(line), Mistyped(name)]).Exits(ExitCodes.Usage).Complains($"did you mean '{name}'?"));
    }

    private const string CommandName = "wesley-engine";

    // A key that bounced. Letters in the wrong order can come as close to another word.
    private static string Mistyped(string word) => word + word[^1];

    [GeneratedRegex(@"wesley-engine ([^>)]*[^>) ])")]
    private static partial Regex Call();
}
