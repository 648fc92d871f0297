using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Engine.Plugins.Answers;

/// <summary>An answer as a text, so that two of them can be compared: lists of records are equal only when they are one and the same.</summary>
internal static class AnswerText
{
    private static readonly JsonSerializerOptions _options = new() { Converters = { new Places() } };

    /// <summary>The text; null for an answer that is not sound.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What is not sound fails in many ways, and is reported as what it is.")]
    internal static string? Of(object answer)
    {
        try
        {
            return JsonSerializer.Serialize(answer, answer.GetType(), _options);
        }
        catch (Exception)
        {
            return null;
        }
    }

    // A coordinate has a parent, which has one.
    private sealed class Places : JsonConverter<Coordinate>
    {
        public override Coordinate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Coordinate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
