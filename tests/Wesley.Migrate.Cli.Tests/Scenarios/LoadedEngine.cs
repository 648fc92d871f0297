using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Tests.Scenarios;

/// <summary>The first-party plugins from their folders, loaded once, and the pipeline with them: for tables of many small cases.</summary>
internal static class LoadedEngine
{
    private static readonly Lazy<PluginSet> FirstParty = new(Load);

    internal static PluginSet Plugins => FirstParty.Value;

    internal static PipelineResult Run(string before, string after, string? decisions = null, PluginSet? plugins = null) => MigrationPipeline.Run(new()
    {
        Before = [new SourceText { Name = "before.graphql", Text = before }],
        After = [new SourceText { Name = "after.graphql", Text = after }],
        Decisions = decisions is null ? null : new SourceText { Name = "wesley.decisions.json", Text = decisions },
        Plugins = plugins ?? Plugins,
        KnownClaims = KnownPlugins.Claims(),
    });

    /// <summary>The exit code that the command line gives such a result.</summary>
    internal static int ExitCode(PipelineResult result) => ExitCodes.Of(result.Diagnostics, !result.Questions.IsEmpty);

    private static PluginSet Load()
    {
        using var sink = new StringWriter();
        var session = PluginSession.Load(new PluginChoice(), new Surroundings
        {
            Out = sink,
            Error = sink,
            OpenInput = () => Stream.Null,
            WorkingDirectory = AppContext.BaseDirectory,
            BundledPlugins = EngineRun.BundledPlugins,
        });
        Assert.Empty(session.Diagnostics);
        return session.Plugins;
    }
}
