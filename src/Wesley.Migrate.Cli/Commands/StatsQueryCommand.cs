using System.CommandLine;
using Wesley.Migrate.Engine.Estimate;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>stats-query</c>: prints the query whose answer <c>run --stats</c> reads.</summary>
internal static class StatsQueryCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var command = new EngineCommand("stats-query", "Print the query that exports table sizes for run --stats: pipe it to psql -XAtq URL > stats.json.", "wesley-engine stats-query");
        command.SetAction(_ =>
        {
            surroundings.Out.Write(StatisticsQuery.Text);
            return ExitCodes.Clean;
        });
        return command;
    }
}
