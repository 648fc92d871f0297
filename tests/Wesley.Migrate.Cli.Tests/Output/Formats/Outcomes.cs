using Wesley.Migrate.Cli.Output;
using Wesley.Migrate.Cli.Tests.Corpus;
using Wesley.Migrate.Cli.Tests.Injection;
using Wesley.Migrate.Cli.Tests.Scenarios;

namespace Wesley.Migrate.Cli.Tests.Output.Formats;

/// <summary>Outcomes of every sort by name: all scenarios, schemas that cannot be read, questions, hostile texts at every place, and real pairs.</summary>
internal static class Outcomes
{
    internal const string Broken = "type User @wes_table {\n  id: ID! @wes_pk\n  name: Strng\n";

    // Larger pairs say the same more often.
    private const int MostBytes = 50_000;

    private const string Users = "type User @wes_table { id: ID! @wes_pk name: String }";

    private static readonly Lazy<IReadOnlyList<(string Name, Outcome Outcome)>> _all = new(() => [.. Make()]);

    internal static IReadOnlyList<(string Name, Outcome Outcome)> All => _all.Value;

    /// <summary>The places whose text comes into a report by different ways.</summary>
    internal static IEnumerable<HostilePlace> Places => HostilePlace.All.Where(p => p.Name is "default" or "uid" or "table-renamed" or "annotations" or "constant");

    internal static string NameOf(HostilePlace place, string text) => $"{place.Name} {text}";

    internal static Outcome Of(string before, string after, string? decisions = null, string from = "before.graphql", string to = "after.graphql")
    {
        var result = LoadedEngine.Run(before, after, decisions);
        return new()
        {
            Stage = result.Stage,
            Result = result,
            Diagnostics = result.Diagnostics,
            Sources = new() { Before = [new() { Name = "before.graphql", Text = before }], After = [new() { Name = "after.graphql", Text = after }] },
            From = from,
            To = to,
        };
    }

    private static IEnumerable<(string Name, Outcome Outcome)> Make()
    {
        foreach (var scenario in Scenario.All)
        {
            yield return (scenario.Name, Of(scenario.Text("before.graphql")!, scenario.Text("after.graphql")!, scenario.Text("decisions.json")));
        }

        yield return ("unreadable", Of(Users, Broken));
        yield return ("no difference", Of(Users, Users));
        foreach (var place in Places)
        {
            foreach (var text in Hostile.Texts.Prepend(place.Harmless))
            {
                yield return (NameOf(place, text), Of(place.BeforeWith(text), place.AfterWith(text), place.DecisionsWith(text), text, text));
            }
        }

        foreach (var pair in CorpusPair.All().Where(p => new FileInfo(p.Before).Length < MostBytes).GroupBy(p => p.Name.Split('/')[0], StringComparer.Ordinal).Select(g => g.First()))
        {
            yield return (pair.Name, Of(CorpusOutcome.Text(pair.Before), CorpusOutcome.Text(pair.After)));
        }
    }
}
