using System.Text.RegularExpressions;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Explanations;

/// <summary>A page of Markdown for a terminal: headings stand out, tables are aligned, code is indented and left as it is.</summary>
internal static partial class MarkdownReport
{
    private const string Fence = "```";
    private const string Indent = "    ";

    internal static void Write(ReportWriter report, string page)
    {
        var lines = page.TrimEnd().Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                at = Code(report, lines, at + 1);
            }
            else if (line.StartsWith('|'))
            {
                at = Table(report, lines, at);
            }
            else if (line.StartsWith('#'))
            {
                report.Line(Plain(line.TrimStart('#').Trim()), Ink.Strong);
            }
            else if (!line.StartsWith("<!--", StringComparison.Ordinal) && !IsBeforeCode(lines, at))
            {
                report.Line(Plain(line));
            }
        }
    }

    private static int Code(ReportWriter report, string[] lines, int at)
    {
        for (; at < lines.Length && !lines[at].StartsWith(Fence, StringComparison.Ordinal); at++)
        {
            report.Line(lines[at].Length == 0 ? "" : Indent + lines[at]);
        }

        return at;
    }

    private static int Table(ReportWriter report, string[] lines, int at)
    {
        var rows = lines.Skip(at).TakeWhile(l => l.StartsWith('|')).ToArray();
        var cells = rows.Where(r => !r.StartsWith("|---", StringComparison.Ordinal)).Select(r => r.Trim('|').Split(" | ").Select(c => Plain(c.Trim())).ToArray()).ToArray();
        TextTable.Write(report, cells[0], cells[1..]);
        return at + rows.Length - 1;
    }

    // On a page, a line stands between what announces code and the code.
    private static bool IsBeforeCode(string[] lines, int at) =>
        lines[at].Length == 0 && at + 1 < lines.Length && lines[at + 1].StartsWith(Fence, StringComparison.Ordinal);

    private static string Plain(string text) => Mark().Replace(text, mark => mark.Groups["kept"].Value);

    [GeneratedRegex(@"\\(?<kept>[<>*_`\[\]\\|])|`(?<kept>[^`]*)`|\*\*(?<kept>.*?)\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
