using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli;

/// <summary>A wrong use of a command: two lines on stderr.</summary>
internal static class Complaint
{
    internal static int Usage(Surroundings surroundings, string problem, string help)
    {
        surroundings.Error.WriteLine($"error: {VisibleText.Of(problem)}");
        surroundings.Error.WriteLine($"help: {VisibleText.Of(help)}");
        return ExitCodes.Usage;
    }
}
