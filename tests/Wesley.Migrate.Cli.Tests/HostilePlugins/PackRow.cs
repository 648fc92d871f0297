namespace Wesley.Migrate.Cli.Tests.HostilePlugins;

/// <summary>What comes of a run with a pack: how it ends, how it ends when the user said to go on without it, and what is said first.</summary>
internal sealed record PackRow(string Pack, string Exit, string Continued, string Message)
{
    private const string Table = "tests/Wesley.Migrate.Cli.Tests/HostilePlugins/packs.tsv";
    private const string Heads = "pack\texit\texit, \"continue\"\tmessage";

    private static readonly Lock Gate = new();

    /// <summary>The rows of the table.</summary>
    internal static IReadOnlyList<PackRow> All => File.Exists(Repository.PathOf(Table))
        ? [.. File.ReadLines(Repository.PathOf(Table)).Skip(1).Select(l => l.Split('\t')).Select(c => new PackRow(c[0], c[1], c[2], c[3]))]
        : [];

    /// <summary>Fails unless the table says the same; where goldens are accepted, it does from now on.</summary>
    internal static void Verify(PackRow row)
    {
        lock (Gate)
        {
            var others = All.Where(r => r.Pack != row.Pack).Append(row).OrderBy(r => r.Pack, StringComparer.Ordinal);
            Golden.Verify(string.Concat(others.Select(r => $"{r.Pack}\t{r.Exit}\t{r.Continued}\t{r.Message}\n").Prepend(Heads + "\n")), Table);
        }
    }

    /// <summary>The first thing said that is not the report itself: a finding, or the last plugin that was asked.</summary>
    internal static string FirstMessage(CommandResult result) =>
        result.Output.Split('\n').Concat(result.Error.Split('\n')).FirstOrDefault(l => l.StartsWith("error[", StringComparison.Ordinal) || l.StartsWith("warning[", StringComparison.Ordinal))
        ?? result.Error.Split('\n').Last(l => l.StartsWith("plugin ", StringComparison.Ordinal));
}
