using Wesley.Migrate.Cli.Tests.Commands;

namespace Wesley.Migrate.Cli.Tests.Rehearsals;

/// <summary>A workspace with a written migration, its packages, and the command that rehearses it.</summary>
internal static class RehearsalWorkspace
{
    /// <summary>The migration of a scenario, or of the schemas that most tests compare, in <c>migration</c>.</summary>
    internal static Workspace Written(string? before = null, string? after = null, string? decisions = null)
    {
        var work = new Workspace().Schemas(before ?? Workspace.Before, after ?? Workspace.After);
        string[] more = decisions is null ? [] : ["--decisions", "decisions.json"];
        if (decisions is not null)
        {
            work.File("decisions.json", decisions);
        }

        work.Compare(more).Exits(ExitCodes.Clean);
        NodePackages.LinkInto(work.PathOf("migration"));
        return work;
    }

    internal static Workspace OfScenario(string name)
    {
        string? Text(string file) => Repository.PathOf("tests", "Scenarios", name, file) is var path && System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : null;
        return Written(Text("before.graphql"), Text("after.graphql"), Text("decisions.json"));
    }

    internal static CliResult Rehearse(this Workspace work, params string[] more) =>
        work.Run(["rehearse", "migration", "--rows", "40", "--node", NodePackages.NodeExecutable, .. more]);

    internal static void Reseal(this Workspace work, string path, string before, string after) =>
        ResealedFolder.Edit(work.PathOf("migration"), path, text => text.Replace(before, after, StringComparison.Ordinal));
}
