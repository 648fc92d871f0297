using System.Text.RegularExpressions;

namespace Wesley.Migrate.Cli.Tests.SqlLint;

/// <summary>A generated file with its guarded blocks opened: a linter takes a block for a text and sees nothing of what it does.</summary>
internal static partial class OpenedSql
{
    internal static string Of(string sql) => Block().Replace(sql, block => string.Join("\n\n", Statement().Matches(block.Groups["body"].Value).Select(s => s.Value.Trim())));

    [GeneratedRegex(@"^DO (?<tag>\$\w*\$)\n(?<body>.*?)^\k<tag>;", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ *(ALTER|CREATE|DROP|INSERT|UPDATE|DELETE|COMMENT|SET)\b.*?;$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();
}
