using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Findings;

/// <summary>A finding as plain text of several lines, for places that show a message and nothing else.</summary>
internal static class FindingText
{
    internal static string Of(Finding finding) =>
        string.Join('\n', [finding.Message, .. finding.Notes.Select(n => $"Note: {n}"), .. Rest(finding)]);

    private static IEnumerable<string> Rest(Finding finding)
    {
        if (finding.Help is { } help)
        {
            yield return $"Help: {help}";
        }

        if (finding.Edit is { } edit)
        {
            yield return $"Edit: {edit.Description}";
        }
    }
}
