using System.Text.Json;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Decide;

/// <summary>One question that the file holds without an answer, already valid by its schema.</summary>
internal static class OpenEntry
{
    internal static Question Read(JsonElement entry, SourceLocation place) => new()
    {
        Coordinate = Coordinate.Parse(entry.GetProperty("at").GetString()!),
        Text = $"Left open in the decisions file: {entry.GetProperty("question").GetString()}",
        Answers = [.. entry.GetProperty("answers").EnumerateArray().Select(a => DecisionEntry.Read(a, place))],
        AfterLocation = place,
    };
}
