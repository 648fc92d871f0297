using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Engine.Decide;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>Edits of a decisions file's text. What stands there stays, in its order.</summary>
internal static class DecisionsText
{
    internal const string Decided = "decisions";
    internal const string Open = "open";

    /// <summary>A file without a decision, for these two schemas.</summary>
    internal static string Empty(SchemaPair schemas) => $$"""
        {
          "formatVersion": "1.0",
          "kind": "wesley-decisions",
          "schema": {
            "before": "{{schemas.Before.Hash}}",
            "after": "{{schemas.After.Hash}}"
          },
          "decisions": []
        }

        """;

    /// <summary>The questions join the open ones. Those that are there already, by their answers, are left as they are.</summary>
    internal static string WithOpen(string text, IEnumerable<Question> questions, IEnumerable<Question> there)
    {
        var known = there.Select(QuestionKey.Of).ToHashSet(StringComparer.Ordinal);
        return new JsonArrayText(text, Open).With([.. questions.Where(q => known.Add(QuestionKey.Of(q))).Select(OpenEntry.Of)]);
    }

    internal static string WithDecisions(string text, IEnumerable<Decision> decisions) =>
        new JsonArrayText(text, Decided).With([.. decisions.Select(d => Spaced(DecisionJson.Of(d)))]);

    // As a person writes an entry; inside, nothing is touched.
    private static string Spaced(string entry) => "{ " + entry[1..^1] + " }";
}
