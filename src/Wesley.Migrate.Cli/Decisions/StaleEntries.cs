using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Output.Json;
using Wesley.Migrate.Engine.Decide;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>The entries of a decisions file that match nothing, and its text without them.</summary>
internal sealed record StaleEntries
{
    /// <summary>What says that an entry matches nothing.</summary>
    private static readonly string[] Ids = ["stale-decision", "rename-unmatched"];

    /// <summary>The entries, each on a line.</summary>
    public required ImmutableArray<string> Entries { get; init; }

    /// <summary>The text that remains.</summary>
    public required string Remaining { get; init; }

    internal int Count => Entries.Length;

    internal static StaleEntries Of(Outcome outcome, string name)
    {
        var text = outcome.Sources.Others.FirstOrDefault(s => s.Name == name)?.Text ?? "";
        if (text.Length == 0 || outcome.Result is not { Schemas: not null } result)
        {
            return new() { Entries = [], Remaining = text };
        }

        var decided = new JsonArrayText(text, DecisionsText.Decided);
        var stale = outcome.Diagnostics.Where(d => Ids.Contains(d.Id) && d.AfterLocation?.File == name)
            .Select(d => decided.At(d.AfterLocation!)).Where(i => i >= 0).ToHashSet();
        var remaining = decided.Without(stale);

        // Which questions nobody asks is known once every stage has asked: while something fails, they stay.
        var open = new JsonArrayText(remaining, DecisionsText.Open);
        var asked = result.Questions.Where(q => q.AfterLocation?.File != name).Select(QuestionKey.Of).ToHashSet(StringComparer.Ordinal);
        var silent = outcome.Errors > 0 ? [] : result.Open.Select((q, i) => (q, i)).Where(o => !asked.Contains(QuestionKey.Of(o.q))).Select(o => o.i).ToHashSet();
        return new()
        {
            Entries = [.. stale.Order().Select(i => OneLine(decided.Entries[i])), .. silent.Order().Select(i => OneLine(open.Entries[i]))],
            Remaining = open.Without(silent),
        };
    }

    private static string OneLine(string entry) => JsonNode.Parse(entry)!.ToJsonString(JsonStyle.OneLine);
}
