using System.Text.RegularExpressions;
using Wesley.Migrate.Engine.Render;

namespace Wesley.Migrate.Cli.Output.Markdown;

/// <summary>
/// Running text on a platform that acts on what it reads: nobody is mentioned, no issue is referred to, no address becomes a
/// link. An empty comment inside a word ends it for the platform and is not seen.
/// </summary>
internal static partial class ProseText
{
    private const string Nothing = "<!-- -->";

    internal static string Of(string text) =>
        Trigger().Replace(MarkdownFunctions.Text(Clip.Of(text.ReplaceLineEndings(" "))), t => t.Value + Nothing);

    [GeneratedRegex(@"@|#|:(?=//)|www(?=\.)|\b[gG][hH](?=-)", RegexOptions.CultureInvariant)]
    private static partial Regex Trigger();
}
