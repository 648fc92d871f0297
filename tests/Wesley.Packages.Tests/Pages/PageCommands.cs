using System.Text.RegularExpressions;

namespace Wesley.Packages.Tests;

/// <summary>What a page tells its reader to type.</summary>
internal static partial class PageCommands
{
    /// <summary>The languages of blocks that hold no command.</summary>
    private static readonly string[] _code = ["csharp", "graphql", "json", "xml"];

    /// <summary>
    /// The command lines of all code blocks in their order, each with the output that stands under it: behind a prompt under
    /// <c>console</c>, and every line of any other block that holds no code.
    /// </summary>
    internal static IReadOnlyList<(string Line, string Output)> Of(string page) =>
        [.. Block().Matches(page).SelectMany(block => block.Groups["indented"].Success ? Lines(block.Groups["indented"].Value) : OfBlock(block.Groups["language"].Value, block.Groups["text"].Value))];

    /// <summary>Commands in the middle of a sentence, whole or their beginning.</summary>
    internal static IReadOnlyList<string> Mentioned(string page) => [.. Mention().Matches(Block().Replace(page, "")).Select(m => m.Groups[1].Value)];

    private static IEnumerable<(string Line, string Output)> OfBlock(string language, string text) =>
        _code.Contains(language) ? [] : language == "console" ? Prompted(text) : Lines(text);

    private static IEnumerable<(string Line, string Output)> Prompted(string text) =>
        from command in $"\n{text}".Split("\n$ ").Skip(1)
        let end = command.IndexOf('\n', StringComparison.Ordinal)
        select end < 0 ? (command, "") : (command[..end], command[(end + 1)..].TrimEnd('\n'));

    private static IEnumerable<(string Line, string Output)> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (line, ""));

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?\n)```$|(?<=\n\n)(?<indented>(?: {4}[^\n]*\n)+)", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"`((?:[A-Z_]+=\S+ )*(?:dotnet|node|npm|unzip|wesley-engine) [^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
