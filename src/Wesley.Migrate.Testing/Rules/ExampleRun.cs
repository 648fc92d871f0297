using System.Collections.Immutable;
using System.Text;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Engine;
using Wesley.Migrate.Engine.Plugins;

namespace Wesley.Migrate.Testing;

/// <summary>An example and what the pipeline made of it.</summary>
internal sealed record ExampleRun
{
    internal required RuleExample Example { get; init; }

    internal required PluginScenarioResult Result { get; init; }

    /// <summary>The first change of the kind whose example it is; null when there is none.</summary>
    internal required Change? Shown { get; init; }

    /// <summary>The kinds that the same edit the other way round gives.</summary>
    internal required ImmutableHashSet<string> Back { get; init; }

    /// <param name="example">The example.</param>
    /// <param name="plugins">The plugins by their namespaces, loaded once for all examples.</param>
    internal static ExampleRun Of(RuleExample example, IEnumerable<KeyValuePair<string, LoadedPlugin>> plugins)
    {
        var set = PluginSet.Of(plugins.Where(p => !example.Without.Contains(p.Key, StringComparer.Ordinal)).Select(p => p.Value));
        var (before, after) = (example.Before + "\n", example.After + "\n");
        var result = MigrationPipeline.Run(PluginScenario.Input(before, after, example.Decisions, set));
        return new()
        {
            Example = example,
            Result = PluginScenarioResult.Of(result, set),
            Shown = result.Changes.FirstOrDefault(c => string.Equals(c.Kind.Id, example.Kind, StringComparison.Ordinal)),
            Back = example.IsPositive
                ? [.. MigrationPipeline.Changes(PluginScenario.Input(after, before, example.Back, set)).Changes.Select(c => c.Kind.Id)]
                : [],
        };
    }

    /// <summary>The exact set of everything that came of it, a line each.</summary>
    internal string Text()
    {
        var text = new StringBuilder();
        // Kinds of other parties come first: the page reads the same under whatever name a pack is made.
        Part(text, "changes", [.. Result.Changes.OrderByDescending(c => c.Contains('/', StringComparison.Ordinal))]);
        Part(text, "claims", Result.Claims);
        Part(text, "values", Result.Fills);
        Part(text, "questions", Result.Questions);
        Part(text, "diagnostics", Result.Diagnostics);
        var outcome = Result switch
        {
            { Plan: not null } => "a plan",
            { Questions.IsEmpty: false } => "no plan until the questions are answered",
            _ => $"no plan: it stops at {Result.Stage}",
        };
        return $"{text}outcome: {outcome}\n";
    }

    private static void Part(StringBuilder text, string title, ImmutableArray<string> lines)
    {
        if (title == "changes" || !lines.IsEmpty)
        {
            text.Append(title).Append(lines.IsEmpty ? ": none\n" : "\n").AppendJoin("", lines.Select(l => $"  {l}\n"));
        }
    }
}
