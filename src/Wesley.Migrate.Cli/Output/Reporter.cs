using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Cli.Output.Report;

namespace Wesley.Migrate.Cli.Output;

/// <summary>Prints an outcome in the format asked for and answers its exit code.</summary>
internal static class Reporter
{
    internal static int Report(Outcome outcome, OutputFormat format, Surroundings surroundings)
    {
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(JsonReport.Of(outcome) + "\n");
        }
        else
        {
            TextReport.Write(new ReportWriter(surroundings.Out, surroundings.Colours), outcome);
        }

        return outcome.ExitCode;
    }
}
