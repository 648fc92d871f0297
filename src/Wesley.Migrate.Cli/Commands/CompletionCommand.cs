using System.CommandLine;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>completion SHELL</c>: prints what makes a shell complete the program's words. The words come from the program itself.</summary>
internal static class CompletionCommand
{
    internal static string[] Shells { get; } = ["bash", "fish", "powershell", "zsh"];

    internal static Command Create(Surroundings surroundings)
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Shells) };
        shell.CompletionSources.Add(Shells);
        var command = new EngineCommand("completion", "Print a script that lets a shell complete commands, options and values.",
            "source <(wesley-engine completion bash)",
            "wesley-engine completion zsh > ~/.zfunc/_wesley-engine",
            "wesley-engine completion fish > ~/.config/fish/completions/wesley-engine.fish",
            "wesley-engine completion powershell >> $PROFILE") { shell };
        command.SetAction(parsed => Print(parsed.GetValue(shell)!, surroundings));
        return command;
    }

    private static int Print(string shell, Surroundings surroundings)
    {
        if (!Shells.Contains(shell, StringComparer.Ordinal))
        {
            return Complaint.Usage(surroundings, $"there is no completion for '{shell}'",
                NearestName.Of(shell, Shells) is { } nearest ? $"did you mean '{nearest}'?" : $"use one of: {string.Join(", ", Shells)}");
        }

        using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/{shell}")!);
        surroundings.Out.Write(script.ReadToEnd());
        return ExitCodes.Clean;
    }
}
