using Wesley.Migrate.Cli.Input;
using Wesley.Migrate.Cli.Options;
using Wesley.Migrate.Cli.Output;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary><c>--write-decisions</c>: every open question goes into the file with its answers, none of them chosen.</summary>
internal static class DecisionsDraft
{
    internal static Outcome Write(Outcome outcome, SchemaChoice schemas, Surroundings surroundings)
    {
        if (outcome.Questions.IsEmpty || outcome.Result is not { Schemas: { } pair } result)
        {
            return outcome;
        }

        var name = DecisionsPlace.ToWrite(schemas, surroundings)!;
        var text = outcome.Sources.Others.FirstOrDefault(s => s.Name == name)?.Text ?? DecisionsText.Empty(pair);
        return DecisionsFile.Write(name, DecisionsText.WithOpen(text, outcome.Questions, result.Open), surroundings) is { } problem
            ? outcome with { Diagnostics = [.. outcome.Diagnostics, problem] }
            : outcome with { Decisions = name };
    }
}
