using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Wesley.Migrate.Cli.Commands;

namespace Wesley.Migrate.Cli;

/// <summary>The library's help, and below it how the command is used.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    private static readonly string[] _first = ["wesley-engine run --from before.graphql --to after.graphql --out migration", "wesley-engine plan show migration"];

    public override bool ClearsParseErrors => inner.ClearsParseErrors;

    /// <summary>Puts it into the place of the library's own, which stays reachable as <c>--help</c> and <c>-h</c> only.</summary>
    internal static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Aliases.Clear();
        help.Aliases.Add("-h");
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = inner.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Of(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {example}");
        }

        return code;
    }

    /// <summary>The examples of a command.</summary>
    internal static IReadOnlyList<string> Of(Command command) => command is EngineCommand engine ? engine.Examples : _first;
}
