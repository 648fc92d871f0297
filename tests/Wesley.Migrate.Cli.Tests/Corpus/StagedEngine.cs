using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Tests.Corpus;

/// <summary>The pipeline with the plugins that lie beside the program, loaded once for all tests.</summary>
internal static class StagedEngine
{
    private static readonly Lazy<PluginSession> _session = new(Load);

    internal static string PluginFolder { get; } = Path.Combine(AppContext.BaseDirectory, "plugins");

    internal static PipelineInput Input(string before, string after, string? decisions = null) => new()
    {
        Before = [Source("before.graphql", before)],
        After = [Source("after.graphql", after)],
        Decisions = decisions is null ? null : Source("wesley.decisions.json", decisions),
        Plugins = _session.Value.Plugins,
        KnownClaims = KnownPlugins.Claims(),
    };

    internal static PipelineResult Run(string before, string after, string? decisions = null) =>
        MigrationPipeline.Run(Input(before, after, decisions));

    internal static int ExitCode(PipelineResult result) => ExitCodes.Of(result.Diagnostics, !result.Questions.IsEmpty);

    internal static IEnumerable<Diagnostic> Errors(PipelineResult result) => result.Diagnostics.Where(d => d.Severity == Severity.Error);

    private static SourceText Source(string name, string text) => new() { Name = name, Text = text };

    private static PluginSession Load()
    {
        var session = PluginSession.Load(new PluginChoice(), new Surroundings
        {
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            OpenInput = () => Stream.Null,
            WorkingDirectory = AppContext.BaseDirectory,
            BundledPlugins = PluginFolder,
        });
        Assert.Empty(session.Diagnostics.Select(d => d.Message));
        Assert.Equal(6, session.Plugins.All.Length);
        return session;
    }
}
