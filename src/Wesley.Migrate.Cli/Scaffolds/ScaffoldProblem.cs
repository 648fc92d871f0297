using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Scaffolds;

/// <summary>What can keep a plugin or a rule from being made.</summary>
internal static class ScaffoldProblem
{
    internal static Diagnostic Exists(string path) => Of("scaffold-exists", $"'{path}' is there already.", "Choose another name, or remove it. Nothing was written.");

    internal static Diagnostic NotWritten(string folder, string reason) => Of("scaffold-not-written", $"'{folder}' cannot be written: {reason}.", "Mend that, or name another folder. Nothing was written.");

    internal static Diagnostic NoPlugin(string folder) =>
        Of("scaffold-without-plugin", $"'{folder}' holds no plugin's source: there is no wesley-plugin.json in it or in its folder src.", "Go to the plugin's folder, or name it with --in; make one with wesley-engine plugins new NAME.");

    private static Diagnostic Of(string id, string message, string next) =>
        new() { Id = id, Severity = Severity.Error, Class = FailureClass.Configuration, Message = message, NextStep = next };
}
