namespace Wesley.Packages.Tests;

/// <summary>The commands of <c>plugin-template/README.md</c>, from nothing to a published pack, and what it prints under them.</summary>
internal static class Tutorial
{
    internal const string Path = "plugin-template/README.md";

    /// <summary>The heading that ends the first chapter.</summary>
    private const string Chapter = "\n## Make one\n";

    internal static string Text => GoldenFiles.ReadText(Repository.PathOf(Path));

    /// <summary>How the engine gets onto a machine.</summary>
    internal static IEnumerable<string> FirstChapter => PageCommands.Of(Text[..Text.IndexOf(Chapter, StringComparison.Ordinal)]).Select(c => c.Line);

    /// <summary>Everything else, each with the output that stands under it.</summary>
    internal static IReadOnlyList<(string Line, string Output)> Rest => PageCommands.Of(Text[Text.IndexOf(Chapter, StringComparison.Ordinal)..]);
}
