namespace Wesley.Migrate.Cli.Output;

/// <summary>Columns of text, as wide as what is in them.</summary>
internal static class TextTable
{
    internal static void Write(ReportWriter report, string[] heads, IReadOnlyList<string[]> rows)
    {
        var widths = heads.Select((head, i) => rows.Select(r => VisibleText.Of(r[i]).Length).Append(head.Length).Max()).ToArray();
        report.Line(Row(heads, widths), Ink.Strong);
        foreach (var row in rows)
        {
            report.Line(Row(row, widths));
        }
    }

    private static string Row(string[] cells, int[] widths) =>
        string.Join("  ", cells.Select((cell, i) => VisibleText.Of(cell).PadRight(widths[i]))).TrimEnd();
}
