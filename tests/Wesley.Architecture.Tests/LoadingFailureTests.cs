using System.Text.RegularExpressions;

namespace Wesley.Architecture.Tests;

/// <summary>
/// The engine knows by their ids which of the host's diagnostics mean that a plugin could not be loaded, as it cannot refer to the
/// host. One that is forgotten there would end a run whose user has said to go on without that plugin.
/// </summary>
public sealed partial class LoadingFailureTests
{
    /// <summary>A warning: the plugin is loaded.</summary>
    private const string Warning = "plugin-own-abstractions";

    [Fact]
    public void Ids_ThatTheHostGives_AreThoseThatTheEngineKnows()
    {
        var known = Text("src/Wesley.Migrate.Engine/Plugins/PluginFailure.cs");
        known = known[known.IndexOf("_loading =", StringComparison.Ordinal)..];
        var given = new[] { "Loading/LoadProblem.cs", "Probe/ProbeProblem.cs" }.SelectMany(file => Ids(Text($"src/Wesley.Migrate.Hosting/{file}")));

        Assert.Equal(given.Except([Warning]).Order(StringComparer.Ordinal), Ids(known[..known.IndexOf("];", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    private static string Text(string path) => File.ReadAllText(Repository.PathOf(path));

    private static IEnumerable<string> Ids(string text) => Id().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("\"(plugin-[a-z-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
