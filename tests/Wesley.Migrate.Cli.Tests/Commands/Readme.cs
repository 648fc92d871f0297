namespace Wesley.Migrate.Cli.Tests.Commands;

/// <summary>The README's blocks of commands and what they print.</summary>
internal static class Readme
{
    internal const string Path = "README.md";
    private const string Open = "```console\n$ ";
    private const string Close = "```\n";

    internal static string Text => GoldenFiles.ReadText(Repository.PathOf(Path));

    /// <summary>The blocks in order: the command without its prompt, a line break, and the output, if any is shown.</summary>
    internal static IReadOnlyList<string> Blocks => [.. Text.Split(Open).Skip(1).Select(b => b[..b.IndexOf(Close, StringComparison.Ordinal)])];

    /// <summary>The first line of a block.</summary>
    internal static string Command(string block) => block[..block.IndexOf('\n', StringComparison.Ordinal)];

    /// <summary>The README with another output under a block's command.</summary>
    internal static string With(string block, string output) =>
        Text.Replace(Open + block + Close, Open + Command(block) + "\n" + output + Close, StringComparison.Ordinal);
}
