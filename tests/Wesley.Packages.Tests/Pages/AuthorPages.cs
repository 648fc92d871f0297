namespace Wesley.Packages.Tests;

/// <summary>
/// What authors of plugins read, by who runs its commands: <see cref="TutorialTests"/> those of the template's page and of the page in
/// what the template makes, <see cref="PluginsPageTests"/> those of the first-party plugins' page.
/// </summary>
internal static class AuthorPages
{
    internal const string Plugins = "plugins/README.md";

    /// <summary>Stands in the folder that the template makes.</summary>
    internal const string Made = "plugin-template/wesley-plugin/README.md";

    internal static IReadOnlyList<string> All { get; } = [Tutorial.Path, Made, Plugins];

    internal static string Text(string page) => GoldenFiles.ReadText(Repository.PathOf(page));

    /// <summary>Every command line of their code blocks.</summary>
    internal static IEnumerable<string> Commands => All.SelectMany(page => PageCommands.Of(Text(page))).Select(command => command.Line);
}
