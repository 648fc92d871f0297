using System.CommandLine;
using System.Text.RegularExpressions;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Diagnostics;
using Wesley.Migrate.Cli.Scaffolds;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>plugins new</c>: what <c>dotnet new wesley-plugin</c> makes, without installing the template.</summary>
internal static partial class PluginsNewCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "The plugin's namespace, such as Acme.Geo; its id is the same in lower case" };
        var output = new Option<string?>("--out") { Description = "The folder to make (default: NAME in the current folder)", HelpName = "DIR" };
        var command = new EngineCommand("new", "Make a plugin: code, tests, examples, manifest and README.", "wesley-engine plugins new Acme.Geo") { name, output };
        command.SetAction(parsed => Make(parsed.GetValue(name)!, parsed.GetValue(output), surroundings));
        return command;
    }

    private static int Make(string name, string? output, Surroundings surroundings)
    {
        if (!Form().IsMatch(name))
        {
            return Complaint.Usage(surroundings, $"'{name}' is no name for a plugin", "use words of letters and digits with dots between them, such as Acme.Geo");
        }

        var folder = output ?? name;
        var scaffold = new Scaffold { Template = "wesley-plugin", Names = [("Acme.Plugin", name), ("acme.plugin", name.ToLowerInvariant())] };
        if ((Path.Exists(surroundings.PathOf(folder)) ? ScaffoldProblem.Exists(folder) : scaffold.Write(surroundings.PathOf(folder), folder)) is { } problem)
        {
            DiagnosticReport.Write(new ReportWriter(surroundings.Error, colours: false), [problem]);
            return ExitCodes.Usage;
        }

        surroundings.Out.WriteLine($"Made {VisibleText.Of(folder)}.\n\nNext\n  cd {VisibleText.Of(folder)} && dotnet test\n  wesley-engine plugins list --plugins plugins");
        return ExitCodes.Clean;
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
