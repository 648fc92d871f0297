using System.Globalization;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>A migration of many tables has a page that a person can still open and read.</summary>
public sealed class LargeMigrationTests
{
    private static readonly string Description = new('d', 1_600_000);

    [Fact]
    public void ManyTables_PageListsTheLocks_AndLeavesOutWhatIsTooLong()
    {
        var result = LoadedEngine.Run(Tables(""), Tables("  status: String! @default(value: \"new\")"));

        Assert.Empty(result.Questions);
        Assert.Equal(80, result.Tables.Length);
        var page = result.Files["report.html"];
        Assert.Contains("<dt><code>t00</code></dt>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<table class=\"chart\">", page, StringComparison.Ordinal);
        Assert.Contains("Not shown, as the page has enough to read already", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 100_000, 3_500_000);
    }

    private static string Tables(string field) => string.Concat(Enumerable.Range(0, 80).Select(i => string.Create(
        CultureInfo.InvariantCulture,
        $"{(i == 0 ? $"\"{Description}\"\n" : "")}type T{i:00} @wes_table {{\n  id: ID! @wes_pk\n{field}\n}}\n")));
}
