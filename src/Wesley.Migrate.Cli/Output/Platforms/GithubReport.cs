using System.Globalization;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Findings;
using Wesley.Migrate.Cli.Output.Places;
using Wesley.Migrate.Engine.Findings;

namespace Wesley.Migrate.Cli.Output.Platforms;

/// <summary>
/// Workflow commands of GitHub Actions, one a finding, the gravest first, because GitHub shows ten of a sort. Their form:
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
/// </summary>
internal static class GithubReport
{
    internal static string Of(Outcome outcome) =>
        string.Concat(ReportedFindings.Of(outcome)
            .Where(f => !outcome.Silences(f))
            .OrderByDescending(f => f.Level)
            .Select(f => Command(f, outcome) + "\n"))
        + VerdictLine.Of(outcome) + "\n";

    private static string Command(Finding finding, Outcome outcome)
    {
        var word = finding.Level switch { FindingLevel.Error => "error", FindingLevel.Warning => "warning", _ => "notice" };
        var properties = Place(FindingPlace.Of(finding, outcome)).Append($"title={Property($"{finding.Title} [{finding.Rule}]")}");
        return $"::{word} {string.Join(',', properties)}::{Data(FindingText.Of(finding))}";
    }

    private static IEnumerable<string> Place(SourceLocation? place)
    {
        if (place is null || RepositoryPath.Of(place.File) is not { } path)
        {
            yield break;
        }

        yield return $"file={Property(path)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"line={place.Line}");
        yield return string.Create(CultureInfo.InvariantCulture, $"endLine={place.Line}");
        yield return string.Create(CultureInfo.InvariantCulture, $"col={place.Column}");
        yield return string.Create(CultureInfo.InvariantCulture, $"endColumn={place.Column + place.Length}");
    }

    /// <summary>The message of a command: nothing in it ends the line or stands for another character.</summary>
    internal static string Data(string text) =>
        string.Join("%0A", text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Split('\n').Select(VisibleText.Of));

    /// <summary>A property of a command: nothing in it ends the property either.</summary>
    internal static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
