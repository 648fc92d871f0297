using System.CommandLine;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Scaffolds;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins new-rule</c>: a kind of change with its detector and the examples that are its test and its page.</summary>
internal static class PluginsNewRuleCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var kind = new Argument<string>("KIND") { Description = "Dotted lower-case words, such as column.undescribed" };
        var place = new Option<string>("--in") { Description = "The plugin's source folder", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var command = new EngineCommand("new-rule", "Add a kind of change to a plugin's source: its detector, and the examples that are test and page.", "wesley-engine plugins new-rule column.undescribed --in Acme.Geo") { kind, place };
        command.SetAction(parsed => Make(parsed.GetValue(kind)!, parsed.GetValue(place)!, surroundings));
        return command;
    }

    private static int Make(string kind, string place, Surroundings surroundings)
    {
        var plugin = PluginSource.Find(place, surroundings);
        if (plugin is not null && RuleName.Parse(kind, plugin.Id) is null)
        {
            return Complaint.Usage(surroundings, $"'{kind}' is no name for a kind of change", "use two or more lower-case words with dots between them, such as column.undescribed");
        }

        if ((plugin is null ? ScaffoldProblem.NoPlugin(place) : Write(plugin, RuleName.Parse(kind, plugin.Id)!, surroundings)) is { } problem)
        {
            DiagnosticReport.Write(new ReportWriter(surroundings.Error, colours: false), [problem]);
            return ExitCodes.Usage;
        }

        return ExitCodes.Clean;
    }

    private static Diagnostic? Write(PluginSource plugin, RuleName name, Surroundings surroundings)
    {
        var scaffold = new Scaffold
        {
            Template = "wesley-rule",
            Names = [("Acme.Plugin", plugin.Namespace), ("acme.plugin", plugin.Id), ("acme.rule", name.Kind), ("acme-rule", name.Kebab), ("AcmeRule", name.Class), ("Acme rule", name.Title)],
        };
        if (scaffold.Write(surroundings.PathOf(plugin.Folder), plugin.Folder) is { } problem)
        {
            return problem;
        }

        foreach (var (path, _) in scaffold.Files())
        {
            surroundings.Out.WriteLine(VisibleText.Of(Path.Combine(plugin.Folder, path).Replace('\\', '/')));
        }

        surroundings.Out.WriteLine($"\nNext\n  say in {name.Class}Detector.cs what is meant, and show it in the examples\n  UPDATE_PAGES=1 dotnet test writes outcomes, pages and the manifest");
        return null;
    }
}
