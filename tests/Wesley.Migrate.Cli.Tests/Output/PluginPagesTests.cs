using Wesley.Migrate.Cli.Explanations;
using Wesley.Migrate.Cli.Tests.Commands;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Tests.Output;

/// <summary>What the first-party plugins say about their diagnostics.</summary>
public sealed class PluginPagesTests
{
    private const string Example = "    { \"kind\":";

    public static TheoryData<string, string> UsedIds => Rows(
        from plugin in PluginSources.All
        from id in DiagnosticPagesTests.MadeIn(plugin.Folder).Except(plugin.Members)
        select (plugin.Page, id));

    public static TheoryData<string, string> RefusedKinds => Rows(
        from plugin in PluginSources.All from kind in plugin.RefusedKinds select (plugin.Page, kind.Replace('.', '-')));

    public static TheoryData<string, string> Entries => Rows(
        from plugin in PluginSources.All
        from line in plugin.PageText.Split('\n')
        where line.StartsWith(Example, StringComparison.Ordinal)
        select (plugin.Page, line.Trim()));

    [Theory]
    [MemberData(nameof(UsedIds))]
    [MemberData(nameof(RefusedKinds))]
    public void Explain_IdOfAPlugin_AnswersWithItsPage(string page, string id)
    {
        using var work = new Workspace();

        var answer = work.Run("explain", id).Exits(ExitCodes.Clean).Out;

        var text = DiagnosticPages.Find(id) ?? DiagnosticPages.Sections(File.ReadAllText(Repository.PathOf(page))).FirstOrDefault(s => s.Key == id).Value;
        Assert.True(text is { Length: > 100 }, $"Nothing explains '{id}': add a section '## {id}' to {page}.");
        Assert.Equal($"{id}\n\n{text}\n", answer);
    }

    [Fact]
    public void Sections_OfEveryPlugin_AreAboutIdsThatItReports() =>
        Assert.All(PluginSources.All, plugin => Assert.Empty(
            DiagnosticPages.Sections(plugin.PageText).Select(s => s.Key)
                .Except(DiagnosticPagesTests.MadeIn(plugin.Folder)).Except(plugin.RefusedKinds.Select(k => k.Replace('.', '-')))));

    [Theory]
    [MemberData(nameof(Entries))]
    public void Example_DecisionInAPage_FitsTheSchema(string page, string entry) =>
        Assert.True(
            JsonDocumentCheck.Problems("decisions", new()
            {
                Name = page,
                Text = $$"""{ "formatVersion": "1.0", "kind": "wesley-decisions", "decisions": [{{entry}}] }""",
            }).IsEmpty,
            entry);

    private static TheoryData<string, string> Rows(IEnumerable<(string Page, string Text)> rows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (page, text) in rows)
        {
            data.Add(Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'), text);
        }

        return data;
    }
}
