using System.CommandLine;
using Command = System.CommandLine.Command;

namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>All commands there are, to be gone through.</summary>
internal static class CommandTree
{
    internal static RootCommand Root { get; } = CommandLine.Root(new Surroundings
    {
        Out = TextWriter.Null,
        Error = TextWriter.Null,
        OpenInput = () => Stream.Null,
        WorkingDirectory = AppContext.BaseDirectory,
        BundledPlugins = Path.Combine(AppContext.BaseDirectory, "plugins"),
    });

    /// <summary>The words that lead to each command; none for the program itself.</summary>
    internal static IEnumerable<string> Lines => Below(Root, []).Select(path => string.Join(' ', path));

    internal static Command Find(string line) => Words(line).Aggregate((Command)Root, (command, word) => command.Subcommands.Single(c => c.Name == word));

    internal static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Below(Command command, string[] path) =>
        [path, .. command.Subcommands.SelectMany(c => Below(c, [.. path, c.Name]))];
}
