using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Wesley.Migrate.Cli.Commands;

namespace Wesley.Migrate.Cli;

/// <summary>The command tree, and what happens to a line that does not fit it.</summary>
internal static class CommandLine
{
    internal static int Run(string[] args, Surroundings surroundings)
    {
        var parsed = Root(surroundings).Parse(args);
        var code = parsed.Errors.Count > 0 || UsageError.Misread(parsed) is not null ? UsageError.Report(parsed, surroundings) : Invoke(parsed, surroundings);
        surroundings.Out.Flush();
        return code;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The last resort: a defect must not look like an answer.")]
    private static int Invoke(ParseResult parsed, Surroundings surroundings)
    {
        var streams = new InvocationConfiguration { Output = surroundings.Out, Error = surroundings.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            return parsed.Invoke(streams);
        }
        catch (Exception defect) when (defect is not OperationCanceledException)
        {
            // Bad input never throws, so this is a defect of the engine; its place helps whoever mends it.
            surroundings.Error.WriteLine($"error[defect]: {defect.GetType().Name}: {defect.Message}\n{defect.StackTrace}");
            surroundings.Error.WriteLine("help: report this as a defect of the engine, with the input; nothing was written");
            return ExitCodes.Defect;
        }
        catch (OperationCanceledException) when (surroundings.Stop.IsCancellationRequested)
        {
            surroundings.Error.WriteLine("interrupted; nothing was written");
            return ExitCodes.Interrupted;
        }
    }

    internal static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Turns two versions of a GraphQL schema into a checked migration folder.")
        {
            RunCommand.Create(surroundings),
            DiffCommand.Create(surroundings),
            PlanCommand.Create(surroundings),
            RehearseCommand.Create(surroundings),
            ContractCommand.Create(surroundings),
            DecisionsCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            RulesCommand.Create(surroundings),
            PluginsCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
            CompletionCommand.Create(surroundings),
            StatsQueryCommand.Create(surroundings),
        };
        HelpWithExamples.AddTo(root);
        Suggestions.AddTo(root);
        return root;
    }
}
