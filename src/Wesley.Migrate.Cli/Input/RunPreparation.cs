using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Input;

/// <summary>Everything a run needs, or everything that keeps it from starting.</summary>
internal sealed record RunPreparation : IDisposable
{
    /// <summary>The input of the pipeline; null when something is in the way.</summary>
    public PipelineInput? Input { get; init; }

    /// <summary>Configuration and plugins.</summary>
    public PluginSession Session { get; init; } = new();

    /// <summary>The texts by name.</summary>
    public required SourceBook Sources { get; init; }

    /// <summary>What was found on the way.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What was set aside for the run; null when it does not begin.</summary>
    private RunMemory? Memory { get; init; }

    /// <summary>The run is over.</summary>
    public void Dispose() => Memory?.Dispose();

    internal static RunPreparation Of(SchemaChoice schemas, PluginChoice plugins, Surroundings surroundings)
    {
        if (schemas.From.Concat(schemas.To).Count(s => s == SourceReader.StandardInput) > 1)
        {
            return new() { Sources = new(), Diagnostics = [InputProblem.StandardInputTwice()] };
        }

        // First of all, for another program may take over here and has to find standard input unread.
        var config = ConfigFile.Read(plugins.Config, surroundings);
        var found = PluginSession.Find(plugins, config, surroundings);
        var before = SourceReader.Read(schemas.From, surroundings);
        var after = SourceReader.Read(schemas.To, surroundings);
        var decisions = Decisions(schemas, surroundings);
        var statistics = schemas.Statistics is { } file ? TextFile.Read(file, surroundings) : new() { Value = null };
        surroundings.Stop.ThrowIfCancellationRequested();
        var dialect = DialectChoice.Of(schemas.Dialect, config.Value, surroundings);
        var options = new ReadOptions { Dialect = dialect.Name, DialectDocument = dialect.Document };
        // Nothing is read that could not be compared for another reason.
        var begins = !IsBad([.. before.Diagnostics, .. after.Diagnostics, .. decisions.Diagnostics, .. statistics.Diagnostics, .. config.Diagnostics, .. dialect.Diagnostics]);
        var memory = begins ? RunMemory.Reserve(before.Value, after.Value) : null;
        var reading = begins ? SchemaReading.Begin(before.Value, after.Value, options) : null;
        var session = found.Needed(plugins, surroundings);
        ImmutableArray<Diagnostic> problems = [.. before.Diagnostics, .. after.Diagnostics, .. decisions.Diagnostics, .. statistics.Diagnostics, .. session.Diagnostics, .. dialect.Diagnostics];
        return new()
        {
            Sources = new() { Before = before.Value, After = after.Value, Others = [.. new[] { decisions.Value, statistics.Value, session.ConfigSource, dialect.Document }.OfType<SourceText>()] },
            Diagnostics = problems,
            Session = session,
            Memory = memory,
            Input = IsBad(problems) ? null : new()
            {
                Before = before.Value,
                After = after.Value,
                Decisions = decisions.Value,
                Statistics = statistics.Value,
                Plugins = session.Plugins,
                Calls = session.Calls,
                Pins = session.Config.Pins,
                KnownClaims = KnownPlugins.Claims(),
                Read = options,
                Reading = reading,
            },
        };
    }

    private static bool IsBad(ImmutableArray<Diagnostic> problems) => problems.Any(d => d.Severity == Severity.Error);

    private static StageResult<SourceText?> Decisions(SchemaChoice schemas, Surroundings surroundings) =>
        !schemas.IgnoresDecisions && DecisionsPlace.Existing(schemas, surroundings) is { } name && (!schemas.DraftsDecisions || File.Exists(surroundings.PathOf(name)))
            ? TextFile.Read(name, surroundings)
            : new() { Value = null };
}
