using System.Text.Json.Nodes;
using Wesley.Migrate.Abstractions;
using Wesley.Migrate.Cli.Output.Json;

namespace Wesley.Migrate.Cli.Decisions;

/// <summary>A question as it stands under <c>open</c> in the decisions file, with its answers to choose from.</summary>
internal static class OpenEntry
{
    internal static string Of(Question question)
    {
        var entry = new JsonObject { ["at"] = question.Coordinate.ToString(), ["question"] = question.Text };
        if (question.Score is { } score)
        {
            entry["score"] = score;
        }

        if (!question.Reasons.IsEmpty)
        {
            entry["reasons"] = JsonTexts.Of(question.Reasons);
        }

        var head = string.Concat(entry.Select(p => $"      {JsonValue.Create(p.Key).ToJsonString()}: {p.Value!.ToJsonString(JsonStyle.OneLine)},\n"));
        return "{\n" + head + "      \"answers\": [\n        " + string.Join(",\n        ", question.Answers.Select(DecisionJson.Of)) + "\n      ]\n    }";
    }
}
