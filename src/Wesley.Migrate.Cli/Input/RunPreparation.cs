using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Read;
using Wesley.Migrate.Hosting.Catalog;

namespace Wesley.Migrate.Cli.Input;

/// <summary>Everything a run needs, or everything that keeps it from starting.</summary>
internal sealed record RunPreparation
{
    /// <summary>The input of the pipeline; null when something is in the way.</summary>
    public PipelineInput? Input { get; init; }

    /// <summary>Configuration and plugins.</summary>
    public PluginSession Session { get; init; } = new();

    /// <summary>The texts by name.</summary>
    public required SourceBook Sources { get; init; }

    /// <summary>What was found on the way.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    internal static RunPreparation Of(SchemaChoice schemas, PluginChoice plugins, Surroundings surroundings)
    {
        if (schemas.From.Concat(schemas.To).Count(s => s == SourceReader.StandardInput) > 1)
        {
            return new() { Sources = new(), Diagnostics = [InputProblem.StandardInputTwice()] };
        }

        var before = SourceReader.Read(schemas.From, surroundings);
        var after = SourceReader.Read(schemas.To, surroundings);
        var decisions = Decisions(schemas, surroundings);
        var statistics = schemas.Statistics is { } file ? TextFile.Read(file, surroundings) : new() { Value = null };
        surroundings.Stop.ThrowIfCancellationRequested();
        var session = PluginSession.Needed(plugins, surroundings);
        var dialect = DialectChoice.Of(schemas.Dialect, session.Config, surroundings);
        ImmutableArray<Diagnostic> problems = [.. before.Diagnostics, .. after.Diagnostics, .. decisions.Diagnostics, .. statistics.Diagnostics, .. session.Diagnostics, .. dialect.Diagnostics];
        return new()
        {
            Sources = new() { Before = before.Value, After = after.Value, Others = [.. new[] { decisions.Value, statistics.Value, session.ConfigSource, dialect.Document }.OfType<SourceText>()] },
            Diagnostics = problems,
            Session = session,
            Input = problems.Any(d => d.Severity == Severity.Error) ? null : new()
            {
                Before = before.Value,
                After = after.Value,
                Decisions = decisions.Value,
                Statistics = statistics.Value,
                Plugins = session.Plugins,
                Calls = session.Calls,
                Pins = session.Config.Pins,
                KnownClaims = KnownPlugins.Claims(),
                Read = new() { Dialect = dialect.Name, DialectDocument = dialect.Document },
            },
        };
    }

    private static StageResult<SourceText?> Decisions(SchemaChoice schemas, Surroundings surroundings) =>
        !schemas.IgnoresDecisions && DecisionsPlace.Existing(schemas, surroundings) is { } name && (!schemas.DraftsDecisions || File.Exists(surroundings.PathOf(name)))
            ? TextFile.Read(name, surroundings)
            : new() { Value = null };
}
