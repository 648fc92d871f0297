using System.Collections.Immutable;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Cli.Output.Junit;
using Wesley.Migrate.Cli.Output.Markdown;
using Wesley.Migrate.Cli.Output.Platforms;
using Wesley.Migrate.Cli.Output.Report;
using Wesley.Migrate.Cli.Output.Sarif;

namespace Wesley.Migrate.Cli.Output;

/// <summary>Prints an outcome in the format asked for and answers its exit code.</summary>
internal static class Reporter
{
    private static readonly ImmutableDictionary<OutputFormat, Func<Outcome, string>> _documents = new Dictionary<OutputFormat, Func<Outcome, string>>
    {
        [OutputFormat.Json] = JsonReport.Of,
        [OutputFormat.Sarif] = SarifReport.Of,
        [OutputFormat.Junit] = JunitReport.Of,
        [OutputFormat.Github] = GithubReport.Of,
        [OutputFormat.Gitlab] = GitlabReport.Of,
        [OutputFormat.Markdown] = MarkdownReport.Of,
    }.ToImmutableDictionary();

    internal static int Report(Outcome outcome, OutputFormat format, Surroundings surroundings)
    {
        if (_documents.TryGetValue(format, out var document))
        {
            surroundings.Out.Write(document(outcome));
        }
        else
        {
            TextReport.Write(new ReportWriter(surroundings.Out, surroundings.Colours), outcome);
        }

        return outcome.ExitCode;
    }
}
