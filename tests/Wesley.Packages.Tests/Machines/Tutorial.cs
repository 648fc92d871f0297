namespace Wesley.Packages.Tests;

/// <summary>The commands of <c>plugin-template/README.md</c>, from nothing to a published pack, and what it prints under them.</summary>
internal static class Tutorial
{
    internal const string Path = "plugin-template/README.md";
    private const string Open = "```console\n$ ";
    private const string Close = "```\n";

    /// <summary>The heading that ends the first chapter.</summary>
    private const string Chapter = "\n## Make one\n";

    internal static string Text => GoldenFiles.ReadText(Repository.PathOf(Path));

    /// <summary>How the engine gets onto a machine.</summary>
    internal static IEnumerable<string> FirstChapter => Commands(Text[..Text.IndexOf(Chapter, StringComparison.Ordinal)]).Select(c => c.Line);

    /// <summary>Everything else, each with the output that stands under it.</summary>
    internal static IReadOnlyList<(string Line, string Output)> Rest => [.. Commands(Text[Text.IndexOf(Chapter, StringComparison.Ordinal)..])];

    private static IEnumerable<(string Line, string Output)> Commands(string text) =>
        from block in text.Split(Open).Skip(1)
        from command in block[..block.IndexOf(Close, StringComparison.Ordinal)].Split("\n$ ")
        let end = command.IndexOf('\n', StringComparison.Ordinal)
        select end < 0 ? (command, "") : (command[..end], command[(end + 1)..].TrimEnd('\n'));
}
