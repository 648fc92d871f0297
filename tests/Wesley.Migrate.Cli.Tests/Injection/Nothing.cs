namespace Wesley.Migrate.Cli.Tests.Injection;

/// <summary>Fails with whole complaints, where the usual assertion would cut them short.</summary>
internal static class Nothing
{
    private const int Most = 12;

    internal static void In(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} complaints:\n{string.Join("\n", all.Take(Most))}");
        }
    }
}
