using System.Collections.Immutable;
using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Folder;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plan verify</c>: whether a migration folder is still what the engine wrote.</summary>
internal static class PlanVerifyCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var folders = new Argument<string[]>("DIR") { Description = "The migration folder; of several, each begins where the one before it ends", Arity = ArgumentArity.OneOrMore };
        var format = new FormatOption();
        var command = new EngineCommand("verify", "Check migration folders: form, ids, references, the hash of every file, and that each goes on from the one before it.", "wesley-engine plan verify 2026-01-orders 2026-02-invoices") { folders, format };
        command.SetAction(parsed => Verify(parsed.GetValue(folders)!, format.Value(parsed), surroundings));
        return command;
    }

    private static int Verify(string[] names, OutputFormat format, Surroundings surroundings)
    {
        var byFolder = names.ToDictionary(name => name, name => Problems(name, surroundings.PathOf(name)), StringComparer.Ordinal);
        ImmutableArray<Diagnostic> problems =
        [
            .. byFolder.Values.SelectMany(found => found),
            .. PlanChain.Problems([.. names.Where(name => byFolder[name].IsEmpty).Select(name => (name, FolderContents.Plan(surroundings.PathOf(name))!))]),
        ];
        var code = ExitCodes.Of(problems);
        if (format == OutputFormat.Json)
        {
            surroundings.Out.Write(JsonReport.Of(new Outcome { Stage = "verify", Diagnostics = problems, Sources = new() }));
            return code;
        }

        var report = new ReportWriter(surroundings.Out, surroundings.Colours);
        DiagnosticReport.Write(report, problems);

        foreach (var (name, found) in byFolder)
        {
            report.Line(found.IsEmpty ? $"{name}: every file is as the engine wrote it." : $"{name}: {Words.Count(found.Length, "problem")}.", Ink.Strong);
        }

        return code;
    }

    /// <summary>What is not as the engine wrote it, but for the files of which the caller says that they do not count.</summary>
    internal static ImmutableArray<Diagnostic> Problems(string name, string path, params string[] except)
    {
        try
        {
            var read = FolderContents.Reader(path);
            return Directory.Exists(path)
                ? FolderVerifier.Problems(file => except.Contains(file) ? null : read(file))
                : [InputProblem.Of("plan-missing", $"The folder '{name}' does not exist.", "Name the folder that a run has written.", FailureClass.Configuration)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [InputProblem.Of("file-unreadable", $"'{name}' cannot be read: {Reason.Of(problem)}.", "Check that you may read it.", FailureClass.Configuration)];
        }
    }
}
